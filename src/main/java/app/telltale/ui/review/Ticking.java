package app.telltale.ui.review;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Keeps up to date what a node shows of the time. */
final class Ticking {
    private Ticking() {}

    /** Does so now, and again every so often as long as the node is in a window. */
    static <N extends Node> N every(Duration pause, N node, Runnable update) {
        var timeline = new Timeline(new KeyFrame(pause, _ -> update.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        update.run();
        node.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                timeline.stop();
            } else {
                timeline.play();
            }
        });
        return node;
    }
}
