package app.telltale.ui.home;

import app.telltale.card.Blueprint;
import app.telltale.ui.ChoiceRow;
import app.telltale.ui.Keys;
import app.telltale.ui.Navigator;
import app.telltale.ui.Parts;
import app.telltale.ui.Place;
import app.telltale.ui.Screen;
import app.telltale.ui.Surroundings;
import app.telltale.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first-start page: which exam, and when. It can be skipped; both can be changed in the settings. */
public final class WelcomeView implements Screen {
    private final List<Blueprint> exams;
    private final Surroundings surroundings;
    private final Navigator navigator;
    private final DatePicker date = new DatePicker();
    private final VBox rows = new VBox(8);
    private final StackPane root = new StackPane();
    private int chosen;

    public WelcomeView(List<Blueprint> exams, Surroundings surroundings, Navigator navigator) {
        this.exams = exams;
        this.surroundings = surroundings;
        this.navigator = navigator;
        chosen = Math.max(0, exams.stream().map(Blueprint::id).toList().indexOf(surroundings.settings().exam()));
        date.setId("exam-date");
        date.setPromptText(Texts.of("welcome.date.prompt"));
        date.setAccessibleText(Texts.of("welcome.date"));
        date.setDayCellFactory(_ -> new FutureCell());
        build();
        fillRows();
    }

    private final class FutureCell extends DateCell {
        @Override
        public void updateItem(LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setDisable(empty || day.isBefore(surroundings.now().day()));
        }
    }

    private void build() {
        var brand = new Label(Texts.of("app.name"), new FontIcon(Feather.EYE));
        brand.getStyleClass().addAll("brand", "flush");
        var start = Parts.filled(Texts.of("welcome.start"), Texts.of("key.enter"), this::start);
        start.setId("welcome-start");
        var skip = Parts.plain(Texts.of("welcome.skip"), "Esc", this::skip);
        skip.setId("welcome-skip");
        var buttons = Parts.row(8, Parts.spring(), skip, start);
        var paper = Parts.paper(
                Parts.label(Texts.of("welcome.exam"), "lead"),
                rows,
                Parts.label(Texts.of("welcome.date"), "lead"),
                Parts.row(12, date, Parts.label(Texts.of("welcome.date.help"), "small", "muted")),
                buttons);
        paper.setSpacing(16);
        paper.getStyleClass().add("review-card");
        var column = new VBox(
                12,
                brand,
                Parts.label(Texts.of("welcome.title"), "heading"),
                Parts.label(Texts.of("welcome.text"), "muted"),
                paper);
        column.setMaxWidth(640);
        column.setAlignment(Pos.CENTER_LEFT);
        var frame = new StackPane(column);
        frame.getStyleClass().add("page");
        root.getChildren().add(Parts.scrolling(frame));
        root.setFocusTraversable(true);
    }

    private void fillRows() {
        var lines = new ArrayList<Node>();
        for (int place = 0; place < exams.size(); place++) {
            lines.add(row(place));
        }
        rows.getChildren().setAll(lines);
    }

    private ChoiceRow row(int place) {
        var exam = exams.get(place);
        String below = exam.retired()
                .map(day -> Texts.of("welcome.retired", exam.code(), day.toString()))
                .orElse(Texts.of("welcome.facts", exam.code(), exam.questions(), exam.minutes()));
        var row = new ChoiceRow(
                String.valueOf(place + 1),
                exam.title() + ", " + below,
                () -> choose(place),
                Parts.label(exam.title()),
                Parts.label(below, "small", "muted"));
        return place == chosen ? row.styled("picked").with(new FontIcon(Feather.CHECK_CIRCLE)) : row;
    }

    private void choose(int place) {
        chosen = place;
        fillRows();
    }

    private void start() {
        var day = Optional.ofNullable(date.getValue());
        surroundings.settings(surroundings.settings().withExam(exams.get(chosen).id(), day).withWelcomed(true));
        navigator.go(new Place.Home());
    }

    private void skip() {
        surroundings.settings(surroundings.settings().withWelcomed(true));
        navigator.go(new Place.Home());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void shown() {
        root.requestFocus();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        boolean elsewhere = Keys.onControl(event, root);
        int digit = Keys.digit(event);
        if (digit >= 1 && digit <= exams.size()) {
            choose(digit - 1);
            return true;
        }
        return switch (event.getCode()) {
            case ENTER -> {
                if (!elsewhere) {
                    start();
                }
                yield !elsewhere;
            }
            case ESCAPE -> {
                skip();
                yield true;
            }
            default -> false;
        };
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("1 – " + exams.size(), Texts.of("keys.welcome.exam")),
                new KeyHint(Texts.of("key.enter"), Texts.of("keys.welcome.start")),
                new KeyHint("Esc", Texts.of("keys.welcome.skip")));
    }
}
