package app.telltale.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence below a field that says what is wrong with it, and takes no room while nothing is. */
public final class Remark {
    private final Label label = Parts.label("", "small", "remark");

    /** Says nothing at first. */
    public Remark() {
        label.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        say("");
    }

    public Node node() {
        return label;
    }

    /** @param sentence empty where all is well */
    public void say(String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
        label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
