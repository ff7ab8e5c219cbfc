package app.telltale.ui.home;

import app.telltale.insight.WeakSpot;
import app.telltale.library.Scope;
import app.telltale.library.Today;
import app.telltale.ui.Domains;
import app.telltale.ui.DrillNames;
import app.telltale.ui.Focus;
import app.telltale.ui.Keys;
import app.telltale.ui.Navigator;
import app.telltale.ui.Parts;
import app.telltale.ui.Place;
import app.telltale.ui.Screen;
import app.telltale.ui.Spans;
import app.telltale.ui.Texts;
import app.telltale.ui.home.TodayModel.State;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Today: what is due, how long it takes, days to the exam, one button. */
public final class TodayView implements Screen {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final TodayModel model;
    private final Navigator navigator;
    private final Supplier<Domains> domains;
    private final VBox worth = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane root = Parts.scrolling(page);

    /** @param domains of the exam studied for */
    public TodayView(TodayModel model, Navigator navigator, Supplier<Domains> domains) {
        this.model = model;
        this.navigator = navigator;
        this.domains = domains;
        page.getStyleClass().add("page");
        root.setFocusTraversable(true);
        model.state().subscribe(state -> state.ifPresent(read -> Focus.keep(root, () -> show(read))));
        model.suggestion().subscribe(this::showWorth);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        model.leave();
    }

    private void show(State state) {
        page.getChildren().setAll(head(state));
        notices(state.today()).forEach(page.getChildren()::add);
        if (state.today().decks().isEmpty()) {
            page.getChildren().add(empty());
            return;
        }
        page.getChildren().addAll(figures(state), worth, new DecksToday(state.today(), this::study).node());
    }

    private Node head(State state) {
        var title = Parts.label(greeting(state.hour()) + " " + waiting(state.today()), "heading");
        title.setMinWidth(160);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var row = Parts.row(16, title);
        if (state.today().waiting() > 0) {
            String text = state.today().done() > 0 ? "today.goon" : "today.start";
            var start = Parts.filled(Texts.of(text), Texts.of("key.space"), this::studyAll);
            start.setId("start-study");
            start.getStyleClass().add("large");
            row.getChildren().add(start);
        }
        return row;
    }

    private static String greeting(int hour) {
        return Texts.of(hour < 4 || hour >= 18 ? "today.evening" : hour < 12 ? "today.morning" : "today.afternoon");
    }

    private static String waiting(Today today) {
        if (today.waiting() > 0) {
            return Texts.of("today.waiting", today.waiting());
        }
        return Texts.of(today.done() > 0 ? "today.finished" : "today.nothing");
    }

    private static List<Node> notices(Today today) {
        var notices = new ArrayList<Node>();
        if (today.heldBack() > 0) {
            notices.add(banner(Texts.of("today.held", today.heldBack())));
        }
        today.lastLogged().ifPresent(last -> notices.add(banner(Texts.of("today.clock", DAY.format(last), DAY.format(today.day())))));
        return notices;
    }

    private static Node banner(String text) {
        var label = Parts.label(text);
        HBox.setHgrow(label, Priority.ALWAYS);
        var banner = new HBox(new FontIcon(Feather.ALERT_CIRCLE), label);
        banner.getStyleClass().add("banner");
        return banner;
    }

    private Node empty() {
        var paper = Parts.paper(
                Parts.label(Texts.of("today.empty.title"), "lead"),
                Parts.label(Texts.of("today.empty.text"), "muted"),
                Parts.filled(Texts.of("today.empty.go"), "", () -> navigator.go(new Place.Decks())));
        paper.setSpacing(12);
        return paper;
    }

    private Node figures(State state) {
        var today = state.today();
        var row = new HBox(
                16,
                figure(
                        Texts.of("today.due"),
                        Texts.of("today.due.figure", today.due() + today.repeats(), today.fresh()),
                        today.waiting() == 0
                                ? Texts.of("today.due.none")
                                : Texts.of("today.pace", Spans.minutes(state.millis()))),
                exam(state),
                figure(Texts.of("today.done"), String.valueOf(today.done()), Texts.of("today.done.below")));
        row.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        return row;
    }

    private Node exam(State state) {
        String name = state.exam().map(exam -> Texts.of("today.exam", exam.code())).orElse(Texts.of("today.exam.none"));
        Optional<Long> days = state.daysLeft();
        if (days.isEmpty()) {
            var paper = figure(name, "–", Texts.of("today.exam.unset"));
            var set = new Hyperlink(Texts.of("today.exam.set"));
            set.setId("set-exam-date");
            set.setMinWidth(Region.USE_PREF_SIZE);
            set.setOnAction(_ -> navigator.go(new Place.Settings()));
            var below = paper.getChildren().removeLast();
            paper.getChildren().add(new FlowPane(4, 0, below, set));
            return paper;
        }
        String below = Texts.of(
                "today.exam.below",
                DAY.format(state.date().orElseThrow()),
                state.exam().map(exam -> exam.questions()).orElse(0));
        long left = days.get();
        return figure(name, left < 0 ? Texts.of("today.exam.over") : Texts.of("today.exam.days", left), below);
    }

    private static VBox figure(String name, String value, String below) {
        var number = Parts.label(value, "figure");
        var paper = Parts.paper(Parts.label(name, "small", "muted"), number, Parts.label(below, "small", "muted"));
        paper.setPrefWidth(240);
        paper.setSpacing(4);
        return paper;
    }

    private void showWorth(Optional<WeakSpot> spot) {
        worth.getChildren().setAll(spot.map(this::worth).stream().toList());
        worth.setVisible(spot.isPresent());
        worth.setManaged(spot.isPresent());
    }

    private VBox worth(WeakSpot spot) {
        var names = new DrillNames(domains.get());
        String name = names.of(spot.drill());
        var words = new VBox(
                4, Parts.label(Texts.of("drills.best"), "small", "muted"), Parts.label(name, "lead", "strong"), Parts.label(names.why(spot), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var drill = Parts.outlined(Texts.of("drills.start"), () -> drill(spot));
        drill.setId("drill-best");
        drill.setAccessibleText(Texts.of("drills.start.says", name));
        drill.setGraphic(Parts.keyCap("D"));
        drill.setContentDisplay(ContentDisplay.RIGHT);
        return Parts.paper(Parts.row(20, words, drill));
    }

    private boolean drill(WeakSpot spot) {
        navigator.go(new Place.Drilling(spot.drill()));
        return true;
    }

    private void studyAll() {
        study(new Scope.AllDecks());
    }

    private void study(Scope scope) {
        navigator.go(new Place.Review(scope));
    }

    @Override
    public boolean pressed(KeyEvent event) {
        boolean elsewhere = Keys.onControl(event, root);
        boolean waiting = model.state().get().filter(state -> state.today().waiting() > 0).isPresent();
        return switch (event.getCode()) {
            case SPACE, ENTER -> {
                if (elsewhere || !waiting) {
                    yield false;
                }
                studyAll();
                yield true;
            }
            case D -> model.suggestion().get().map(this::drill).orElse(false);
            default -> false;
        };
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Texts.of("key.space"), Texts.of("keys.today.space")), new KeyHint("D", Texts.of("keys.today.drill")));
    }
}
