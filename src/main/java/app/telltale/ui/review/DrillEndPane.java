package app.telltale.ui.review;

import app.telltale.insight.WeakSpot;
import app.telltale.study.Drill;
import app.telltale.ui.DrillNames;
import app.telltale.ui.Navigator;
import app.telltale.ui.Parts;
import app.telltale.ui.Place;
import app.telltale.ui.Texts;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page at the end of a drill: how it went, what pays most now, what has changed in the error profile, and what was missed. */
final class DrillEndPane {
    private final Step.DrillEnded ended;
    private final ReviewModel model;
    private final Navigator navigator;
    private final DrillNames names;

    DrillEndPane(Step.DrillEnded ended, ReviewModel model, Navigator navigator, DrillNames names) {
        this.ended = ended;
        this.model = model;
        this.navigator = navigator;
        this.names = names;
    }

    /** Where Space leads: to the drill that pays most; to Today where there is none; nowhere while that is not known. */
    static Optional<Place> next(Step.DrillEnded ended) {
        return ended.gain().map(gain -> gain.next().<Place>map(spot -> new Place.Drilling(spot.drill())).orElse(new Place.Home()));
    }

    Node node() {
        var papers = new SummaryPapers(ended.summary());
        boolean any = ended.summary().cards() > 0;
        var column = new VBox(16, head(any));
        column.setMaxWidth(720);
        column.getChildren().add(any ? papers.figures() : Parts.label(nothing(), "lead"));
        column.getChildren().add(ended.gain().map(this::offer).orElseGet(DrillEndPane::reading));
        if (any) {
            ended.gain().ifPresent(gain -> column.getChildren().add(new GainPaper(gain, names).node()));
        }
        if (!ended.summary().missed().isEmpty()) {
            column.getChildren().add(papers.missed());
        }
        var page = new StackPane(column);
        page.setAlignment(Pos.TOP_CENTER);
        page.setPadding(new Insets(28, 28, 28, 28));
        return page;
    }

    private Node head(boolean any) {
        var titles = new VBox(
                4,
                Parts.label(Texts.of(any ? "drill.ended" : "drill.ended.none"), "heading"),
                Parts.label(names.of(ended.drill()), "muted"));
        HBox.setHgrow(titles, Priority.ALWAYS);
        var undo = Parts.plain(Texts.of("review.undo"), "U", model::undo);
        undo.setDisable(!model.canUndo());
        var drills = Parts.plain(Texts.of("drill.end.drills"), "D", () -> navigator.go(new Place.Drills()));
        drills.setId("to-drills");
        var home = Parts.plain(Texts.of("drill.end.home"), "Esc", () -> navigator.go(new Place.Home()));
        return Parts.row(8, titles, undo, drills, home);
    }

    /** Why no card was answered, and what to do. */
    private String nothing() {
        if (model.canUndo()) {
            return Texts.of("drill.none.answered");
        }
        return switch (ended.drill()) {
            case Drill.Contrast(var first, var second) -> Texts.of("drill.none.contrast", first, second);
            case Drill.SureButWrong() -> Texts.of("drill.none.sure");
            case Drill.Mix(var words) -> Texts.of("drill.none.mix", words);
            case Drill.Lookalikes _, Drill.Constraint _, Drill.Reasoning _, Drill.SlowReading _, Drill.OfSubject _, Drill.OfTag _ ->
                Texts.of("drill.none.other");
        };
    }

    private static Node reading() {
        var sign = new ProgressIndicator();
        sign.setMaxSize(18, 18);
        sign.setAccessibleText(Texts.of("drill.end.reading"));
        return Parts.paper(Parts.row(12, sign, Parts.label(Texts.of("drill.end.reading"), "muted")));
    }

    private Node offer(DrillGain gain) {
        var says = gain.next().map(this::spot).orElseGet(() -> new VBox(
                4, Parts.label(Texts.of("drill.end.none"), "lead"), Parts.label(Texts.of("drill.end.none.do"), "muted")));
        HBox.setHgrow(says, Priority.ALWAYS);
        var go = Parts.filled(action(gain), Texts.of("key.space"), () -> next(ended).ifPresent(navigator::go));
        go.setId("next-drill");
        return Parts.paper(Parts.row(16, says, go));
    }

    private VBox spot(WeakSpot spot) {
        return new VBox(
                4,
                Parts.label(Texts.of("drill.end.next"), "small", "muted"),
                Parts.label(names.of(spot.drill()), "lead"),
                Parts.label(names.why(spot), "muted"));
    }

    private String action(DrillGain gain) {
        if (gain.next().isEmpty()) {
            return Texts.of("end.home");
        }
        boolean again = gain.next().map(WeakSpot::drill).filter(ended.drill()::equals).isPresent();
        return Texts.of(again ? "drill.end.again" : "drill.end.go");
    }
}
