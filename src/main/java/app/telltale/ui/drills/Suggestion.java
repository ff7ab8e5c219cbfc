package app.telltale.ui.drills;

import app.telltale.insight.WeakSpot;
import app.telltale.ui.DrillAdvice.Advice;
import app.telltale.ui.DrillNames;
import app.telltale.ui.Navigator;
import app.telltale.ui.Parts;
import app.telltale.ui.Place;
import app.telltale.ui.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The paper on top with the screen's one filled button: what to drill first, or what to do where nothing stands out. */
final class Suggestion {
    private final DrillsModel model;
    private final Advice advice;
    private final Navigator navigator;
    private final Label extent = Parts.label("", "muted");

    Suggestion(DrillsModel model, Advice advice, Navigator navigator) {
        this.model = model;
        this.advice = advice;
        this.navigator = navigator;
    }

    /** Does what the filled button does; false where there is none. */
    boolean act() {
        if (advice.best().isPresent()) {
            navigator.go(new Place.Drilling(advice.best().get().drill()));
            return true;
        }
        if (isFirstDay()) {
            navigator.go(new Place.Home());
            return true;
        }
        return false;
    }

    private boolean isFirstDay() {
        return advice.view().figures().reviews() == 0;
    }

    VBox node(DrillNames names) {
        var paper = advice.best()
                .map(spot -> best(spot, names))
                .orElseGet(() -> isFirstDay() ? firstDay() : nothing(advice.view().spots().isEmpty() ? "drills.well" : "drills.through"));
        paper.setId("drill-suggestion");
        paper.setSpacing(12);
        paper.getStyleClass().add("review-card");
        return paper;
    }

    private VBox best(WeakSpot spot, DrillNames names) {
        String name = names.of(spot.drill());
        var start = Parts.filled(Texts.of("drills.start"), Texts.of("key.space"), this::act);
        start.setId("drill-best");
        start.setAccessibleText(Texts.of("drills.start.says", name));
        start.getStyleClass().add("large");
        HBox.setHgrow(extent, Priority.ALWAYS);
        showExtent();
        return Parts.paper(
                Parts.label(Texts.of("drills.best"), "small", "muted"),
                Parts.label(name, "heading"),
                Parts.label(names.why(spot)),
                Parts.row(16, start, extent));
    }

    /** Shows how much the drill is as things are set now. */
    void showExtent() {
        extent.setText(advice.best().map(WeakSpot::drill).flatMap(model::extent).map(Extent::inFull).orElse(""));
    }

    private VBox firstDay() {
        var paper = nothing("drills.first");
        var go = Parts.filled(Texts.of("drills.first.go"), Texts.of("key.space"), this::act);
        go.setId("drill-today");
        paper.getChildren().add(Parts.row(0, go));
        return paper;
    }

    private static VBox nothing(String key) {
        return Parts.paper(Parts.label(Texts.of(key), "lead", "strong"), Parts.label(Texts.of(key + ".text"), "muted"));
    }
}
