package app.telltale.ui;

import app.telltale.card.NoteText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** One text of a note with its label, and below it what is wrong with it. */
final class RewriteField {
    private static final int LETTERS_A_LINE = 78;
    private static final int MOST_LINES = 6;

    private final NoteText text;
    private final TextArea area;
    private final Remark remark = new Remark();
    private final String before;
    private final VBox node;

    RewriteField(NoteText text) {
        this.text = text;
        area = new TextArea(text.text());
        before = area.getText(); // line breaks become those of a text area, which is no change of the learner's
        area.setId("rewrite-" + text.path().replace('/', '-'));
        area.setWrapText(true);
        area.setPrefRowCount(lines(text.text()));
        area.setAccessibleText(label(text));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var label = Parts.label(label(text), "small", "muted");
        label.setLabelFor(area);
        node = new VBox(4, label, area, remark.node());
    }

    private static String label(NoteText text) {
        return Texts.of(key(text), Stream.concat(Stream.of(text.subject()), text.places().stream()).toArray());
    }

    /** What the text is called, among the words on the screens. */
    static String key(NoteText text) {
        return "rewrite.field." + text.field().replaceAll("[A-Z]", "-$0").toLowerCase(Locale.ROOT);
    }

    private static int lines(String text) {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / LETTERS_A_LINE).sum();
        return Math.clamp(lines, 1, MOST_LINES);
    }

    /** Tab leads on, as in a field of one line. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    VBox node() {
        return node;
    }

    TextArea area() {
        return area;
    }

    String path() {
        return text.path();
    }

    /** What the learner wrote, without blanks around it. */
    String written() {
        return area.getText().strip();
    }

    boolean changed() {
        return !area.getText().equals(before);
    }

    /** @param sentences none where all is well */
    void say(List<String> sentences) {
        remark.say(String.join(" ", sentences));
    }
}
