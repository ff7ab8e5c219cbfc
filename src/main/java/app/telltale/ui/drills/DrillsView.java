package app.telltale.ui.drills;

import app.telltale.study.Drill;
import app.telltale.ui.ChoiceRow;
import app.telltale.ui.Domains;
import app.telltale.ui.DrillAdvice.Advice;
import app.telltale.ui.DrillNames;
import app.telltale.ui.Focus;
import app.telltale.ui.Keys;
import app.telltale.ui.Navigator;
import app.telltale.ui.Parts;
import app.telltale.ui.Patience;
import app.telltale.ui.Place;
import app.telltale.ui.Screen;
import app.telltale.ui.Scrolling;
import app.telltale.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What there is to drill: what pays most on top, then all weak spots, then what one may ask for oneself. */
public final class DrillsView implements Screen {
    private final DrillsModel model;
    private final Supplier<Domains> domains;
    private final Navigator navigator;
    private final HBox working = Parts.row(12, new ProgressBar(), Parts.label(Texts.of("drills.reading"), "muted"));
    private final Patience patience = new Patience(working);
    private final VBox top = new VBox();
    private final VBox spots = new VBox();
    private final MixPaper mix;
    private final AnyPaper any;
    private final ScrollPane root;
    private @Nullable Suggestion suggestion;
    private @Nullable SpotRows rows;

    /** @param domains of the exam studied for */
    public DrillsView(DrillsModel model, Supplier<Domains> domains, Navigator navigator) {
        this.model = model;
        this.domains = domains;
        this.navigator = navigator;
        mix = new MixPaper(model, this::drill);
        any = new AnyPaper(model, this::drill);
        root = Parts.scrolling(page());
        root.setFocusTraversable(true);
        model.reading().subscribe(patience::working);
        model.advice().subscribe(advice -> advice.ifPresent(this::show));
        model.sizes().subscribe(_ -> showExtents());
        model.options().subscribe(_ -> showExtents());
    }

    private Node page() {
        var column = new VBox(
                Parts.label(Texts.of("rail.drills"), "heading"),
                working,
                top,
                new OptionsRow(model).node(),
                spots,
                mix.node(),
                any.node());
        column.getStyleClass().add("page");
        return column;
    }

    private void show(Advice advice) {
        var names = new DrillNames(domains.get());
        var first = new Suggestion(model, advice, navigator);
        suggestion = first;
        Focus.keep(root, () -> top.getChildren().setAll(first.node(names)));
        var below = new SpotRows(model, names, this::drill);
        rows = below;
        below.show(advice.view(), false, () -> {
            model.countMorePairs();
            below.show(advice.view(), true, () -> {});
            root.requestFocus();
        });
        Focus.keep(root, () -> spots.getChildren().setAll(below.node()));
        boolean empty = advice.view().spots().isEmpty();
        spots.setVisible(!empty);
        spots.setManaged(!empty);
        any.show(advice.view().exam(), names);
    }

    private void showExtents() {
        Optional.ofNullable(suggestion).ifPresent(Suggestion::showExtent);
        Optional.ofNullable(rows).ifPresent(SpotRows::showExtents);
        mix.show();
        any.showExtent();
    }

    private void drill(Drill drill) {
        navigator.go(new Place.Drilling(drill));
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        mix.count();
    }

    @Override
    public void hidden() {
        mix.leave();
        model.leave();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        var lines = Optional.ofNullable(rows).map(SpotRows::rows).orElse(List.of());
        var on = lines.stream().filter(Node::isFocused).findFirst();
        int digit = Keys.digit(event);
        if (digit > 0) {
            return Optional.ofNullable(rows).filter(below -> below.start(digit)).isPresent();
        }
        return switch (event.getCode()) {
            case UP, DOWN -> (on.isPresent() || root.equals(event.getTarget()))
                    && move(lines, on.map(lines::indexOf).orElse(-1) + (event.getCode() == KeyCode.DOWN ? 1 : -1));
            case SPACE, ENTER -> {
                if (on.isPresent()) {
                    on.get().fire();
                    yield true;
                }
                yield !Keys.onControl(event, root) && suggestion != null && suggestion.act();
            }
            default -> event.getText().equals("/") && focusMix();
        };
    }

    private boolean focusMix() {
        mix.requestFocus();
        Scrolling.reveal(root, mix.node());
        return true;
    }

    /** Moves the focus to a row, or off the first one back to the page; where there is none, the page scrolls as usual. */
    private boolean move(List<ChoiceRow> lines, int to) {
        if (to == -1) {
            root.requestFocus();
            root.setVvalue(0);
        }
        if (to < 0 || to >= lines.size()) {
            return to == -1;
        }
        lines.get(to).requestFocus();
        Scrolling.reveal(root, lines.get(to));
        return true;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Texts.of("key.space"), Texts.of("keys.drills.space")),
                new KeyHint("1 – 9", Texts.of("keys.drills.digits")),
                new KeyHint("↑ ↓", Texts.of("keys.drills.rows")),
                new KeyHint(Texts.of("key.enter"), Texts.of("keys.drills.enter")),
                new KeyHint("/", Texts.of("keys.drills.mix")));
    }
}
