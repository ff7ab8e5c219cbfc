package app.telltale.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Shows a sign once work takes longer than one waits without a thought. */
public final class Patience {
    private final PauseTransition pause = new PauseTransition(Duration.millis(500));
    private final Node sign;

    /** @param sign takes no room while it does not show */
    public Patience(Node sign) {
        this.sign = sign;
        sign.managedProperty().bind(sign.visibleProperty());
        sign.setVisible(false);
        pause.setOnFinished(_ -> sign.setVisible(true));
    }

    /** Work begins, or has come to its end. */
    public void working(boolean now) {
        pause.stop();
        sign.setVisible(false);
        if (now) {
            pause.playFromStart();
        }
    }
}
