package app.telltale.ui.review;

import app.telltale.ui.Parts;
import app.telltale.ui.Spans;
import app.telltale.ui.Texts;
import java.time.Duration;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The line above a card: how far the sitting has come, and what can be done at any time. */
final class HeadPane {
    private final ReviewModel model;
    private final int paceMillis;

    /** @param paceMillis the learner's time per card */
    HeadPane(ReviewModel model, int paceMillis) {
        this.model = model;
        this.paceMillis = paceMillis;
    }

    Node node(Runnable bury, Runnable suspend, Runnable leave) {
        var undo = Parts.icon(Feather.CORNER_UP_LEFT, Texts.of("review.undo.key"), model::undo);
        undo.setDisable(!model.canUndo());
        boolean drill = model.drill().isPresent();
        var actions = Parts.row(
                0,
                undo,
                Parts.icon(Feather.MOON, Texts.of("review.bury.key"), bury),
                Parts.icon(Feather.PAUSE_CIRCLE, Texts.of("review.suspend.key"), suspend),
                Parts.icon(Feather.X, Texts.of(drill ? "drill.leave.key" : "review.leave.key"), leave));
        var row = model.drill()
                .filter(run -> run.left(model.now()).isPresent())
                .map(this::byTheClock)
                .orElseGet(this::byCards);
        row.getChildren().add(actions);
        row.setMaxWidth(720);
        var head = new StackPane(row);
        head.setPadding(new Insets(12, 28, 8, 28));
        return head;
    }

    private HBox byCards() {
        int done = model.done();
        int all = Math.max(1, done + model.left());
        var bar = bar((double) done / all, Texts.of("review.progress.says", done, all));
        return Parts.row(
                16,
                bar,
                small(Texts.of("review.progress", Math.min(done + 1, all), all)),
                small(Texts.of("review.left", Spans.minutes((long) model.left() * paceMillis))));
    }

    private HBox byTheClock(DrillRun run) {
        var left = small("");
        var bar = bar(0, "");
        Ticking.every(javafx.util.Duration.seconds(1), bar, () -> {
            left.setText(left(run.left(model.now()).orElse(Duration.ZERO)));
            bar.setProgress(run.share(model.now()));
            bar.setAccessibleText(left.getText());
        });
        return Parts.row(16, bar, small(Texts.of("drill.card", model.done() + 1)), left);
    }

    private static String left(Duration left) {
        return left.isZero() ? Texts.of("drill.last") : Texts.of("review.left", Spans.minutes(left.toMillis()));
    }

    private static Label small(String text) {
        return Parts.word(text, "small", "muted");
    }

    private static ProgressBar bar(double share, String says) {
        var bar = Parts.bar(share, says);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }
}
