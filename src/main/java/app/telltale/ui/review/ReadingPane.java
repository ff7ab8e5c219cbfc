package app.telltale.ui.review;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import javafx.scene.Node;
import javafx.util.Duration;

/** Below a prompt that is to be read: how long it still takes until the options may show. */
final class ReadingPane {
    private ReadingPane() {}

    /** @param still whether the time is said in words, for nothing is to move */
    static Node of(Step.Reading step, ReviewModel model, boolean still) {
        return still ? words(step, model) : bar(step, model);
    }

    private static Node words(Step.Reading step, ReviewModel model) {
        var label = Parts.label("", "muted");
        return Ticking.every(Duration.millis(250), label, () -> {
            long seconds = Math.ceilDiv(step.left(model.now()).toMillis(), 1_000L);
            label.setText(Texts.of("reading.left", seconds));
        });
    }

    private static Node bar(Step.Reading step, ReviewModel model) {
        var bar = Parts.bar(0, Texts.of("reading.hint"));
        bar.setMaxWidth(Double.MAX_VALUE);
        return Ticking.every(Duration.millis(40), bar, () -> bar.setProgress(
                1 - (double) step.left(model.now()).toMillis() / step.pause().toMillis()));
    }
}
