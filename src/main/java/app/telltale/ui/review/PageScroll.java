package app.telltale.ui.review;

import app.telltale.ui.Parts;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The part of the screen in which cards and end pages stand, and scroll where they are too high. */
final class PageScroll {
    private final ScrollPane scroll = Parts.scrolling(new VBox());

    Node node() {
        return scroll;
    }

    void show(Node content, boolean fades) {
        // The scroll bar takes room at one side only; without this the card would move aside as soon as it shows.
        content.translateXProperty().bind(Bindings.createDoubleBinding(
                () -> (scroll.getWidth() - scroll.getViewportBounds().getWidth()) / 2,
                scroll.widthProperty(),
                scroll.viewportBoundsProperty()));
        scroll.setContent(content);
        if (fades) {
            var fade = new FadeTransition(Duration.millis(150), content);
            fade.setFromValue(0.25);
            fade.setToValue(1);
            fade.play();
        }
    }

    void toTop() {
        scroll.setVvalue(0);
    }

    /** Down, or up where {@code pixels} is below 0. */
    void by(double pixels) {
        double hidden = hidden();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    /** Brings the node to the top, as far as the content's end lets it. */
    void to(Node node) {
        double hidden = hidden();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((top(node) - 12) / hidden, 0, 1));
        }
    }

    /** Scrolls no further than it takes to see the node. */
    void reveal(Node node) {
        double above = scroll.getVvalue() * Math.max(0, hidden());
        double top = top(node) - 12;
        double bottom = top(node) + node.getBoundsInLocal().getHeight() + 12 - scroll.getViewportBounds().getHeight();
        by(top < above ? top - above : Math.max(0, bottom - above));
    }

    /** The node of the content that {@code query} fits. */
    Optional<Node> lookup(String query) {
        return Optional.ofNullable(scroll.getContent().lookup(query));
    }

    private double top(Node node) {
        return scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
    }

    private double hidden() {
        return scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    }
}
