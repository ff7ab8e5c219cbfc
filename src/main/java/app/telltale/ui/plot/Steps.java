package app.telltale.ui.plot;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The five steps in which a cell's colour tells how much. */
final class Steps {
    static final int STRONGEST = 4;

    private Steps() {}

    /** 0 for nothing, 1 to 4 for the quarters of what is more than nothing; {@code strength} is of 0..1. */
    static int of(double strength) {
        return Math.clamp((int) Math.ceil(strength * STRONGEST), 0, STRONGEST);
    }

    static String style(int step) {
        return "step-" + step;
    }

    /** A coloured cell; {@code text} may be empty. */
    static StackPane cell(int step, String text) {
        var label = new Label(text);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var cell = new StackPane(label);
        cell.getStyleClass().addAll("heat-cell", style(step));
        return cell;
    }
}
