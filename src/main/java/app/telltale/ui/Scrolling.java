package app.telltale.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Moves what a scroll pane shows up and down. */
public final class Scrolling {
    private static final double MARGIN = 12;

    private Scrolling() {}

    /** Down, or up where {@code pixels} is below 0. */
    public static void by(ScrollPane scroll, double pixels) {
        double hidden = hidden(scroll);
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    /** Brings the node of the content to the top, as far as the content's end lets it. */
    public static void to(ScrollPane scroll, Node node) {
        by(scroll, top(scroll, node) - above(scroll));
    }

    /** Scrolls no further than it takes to see the node of the content, the top of it where it is too high. */
    public static void reveal(ScrollPane scroll, Node node) {
        double top = top(scroll, node);
        double height = node.getBoundsInLocal().getHeight() + 2 * MARGIN;
        double bottom = top + height - scroll.getViewportBounds().getHeight();
        by(scroll, Math.min(Math.max(above(scroll), bottom), top) - above(scroll));
    }

    private static double top(ScrollPane scroll, Node node) {
        return scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY() - MARGIN;
    }

    /** How much of the content is scrolled out above. */
    private static double above(ScrollPane scroll) {
        return scroll.getVvalue() * Math.max(0, hidden(scroll));
    }

    private static double hidden(ScrollPane scroll) {
        return scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    }
}
