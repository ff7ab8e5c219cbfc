package app.telltale.ui;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A full-width row that can be picked by mouse, by its key, or by Enter while it has the focus. */
public final class ChoiceRow extends HBox {
    private final @Nullable Runnable action;

    /**
     * @param key    stands on the key cap; empty where there is none
     * @param says   what a screen reader hears
     * @param lines  one above the other
     * @param action empty where the row only shows
     */
    public ChoiceRow(String key, String says, @Nullable Runnable action, Node... lines) {
        this.action = action;
        var text = new VBox(3, lines);
        HBox.setHgrow(text, Priority.ALWAYS);
        var cap = Parts.keyCap(key);
        cap.setVisible(!key.isEmpty());
        getChildren().addAll(cap, text);
        getStyleClass().add("choice");
        setAccessibleText(says);
        setAccessibleRole(action == null ? AccessibleRole.TEXT : AccessibleRole.BUTTON);
        if (action != null) {
            getStyleClass().add("pickable");
            setFocusTraversable(true);
            setOnMouseClicked(_ -> action.run());
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    event.consume();
                    action.run();
                }
            });
        }
    }

    /** Adds nodes at the right end. */
    public ChoiceRow with(Node... ends) {
        getChildren().addAll(ends);
        return this;
    }

    public ChoiceRow styled(String... styles) {
        getStyleClass().addAll(styles);
        return this;
    }

    /** Does what a click on it does. */
    public void fire() {
        if (action != null) {
            action.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE && action != null) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
