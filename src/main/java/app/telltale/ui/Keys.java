package app.telltale.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Reads key presses. */
public final class Keys {
    private Keys() {}

    /** The digit of a number key, on the pad too; -1 for any other key. */
    public static int digit(KeyEvent event) {
        String name = event.getCode().isDigitKey() ? event.getCode().getName() : "";
        return name.isEmpty() ? -1 : Character.digit(name.charAt(name.length() - 1), 10);
    }

    /** Does what a key asks for; true, as it was used. */
    public static boolean does(Runnable action) {
        action.run();
        return true;
    }

    /** Whether the key goes to a control that the learner reached by Tab, which then has the first claim on Space and Enter. */
    public static boolean onControl(KeyEvent event, Node screen) {
        return event.getTarget() instanceof Node node && node.isFocusVisible() && !node.equals(screen);
    }
}
