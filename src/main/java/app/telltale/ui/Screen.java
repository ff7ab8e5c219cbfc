package app.telltale.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/** What fills the window beside the rail. */
public interface Screen {
    Parent node();

    /** It came into view; what it shows is read again. */
    void shown();

    /** It went out of view. */
    default void hidden() {}

    /**
     * A key was pressed, and no text field is being typed into.
     *
     * @return whether the screen made use of it
     */
    default boolean pressed(KeyEvent event) {
        return false;
    }

    /** The keys it listens to, for the page that {@code ?} opens. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** @param keys as they stand on the key caps */
    record KeyHint(String keys, String what) {}
}
