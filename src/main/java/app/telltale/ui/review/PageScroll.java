package app.telltale.ui.review;

import app.telltale.ui.Parts;
import app.telltale.ui.Scrolling;
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
        Scrolling.by(scroll, pixels);
    }

    /** Brings the node to the top, as far as the content's end lets it. */
    void to(Node node) {
        Scrolling.to(scroll, node);
    }

    /** Scrolls no further than it takes to see the node. */
    void reveal(Node node) {
        Scrolling.reveal(scroll, node);
    }

    /** The node of the content that {@code query} fits. */
    Optional<Node> lookup(String query) {
        return Optional.ofNullable(scroll.getContent().lookup(query));
    }
}
