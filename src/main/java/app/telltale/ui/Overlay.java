package app.telltale.ui;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What lies over the page: sheets that ask for an answer, and notices that go by themselves. */
public final class Overlay {
    private static final Duration NOTICE_STAYS = Duration.seconds(8);

    private final ModalPane modal = new ModalPane();
    private final StackPane notices = new StackPane();
    private final PauseTransition fade = new PauseTransition(NOTICE_STAYS);
    private Runnable closed = () -> {};
    private BooleanSupplier mayLeave = () -> true;
    private @Nullable Node before;

    /** Nothing is shown at first. */
    public Overlay() {
        notices.setPickOnBounds(false);
        notices.setAlignment(Pos.BOTTOM_CENTER);
        // Above the bar of the review screen, so that no grade is covered.
        notices.setPadding(new Insets(0, 0, 96, 0));
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        fade.setOnFinished(_ -> notices.getChildren().clear());
        modal.displayProperty().subscribe(shown -> {
            if (!shown) {
                gone();
            }
        });
    }

    /** The layers to lay over the window's content, lowest first. */
    List<Node> layers() {
        return List.of(notices, modal);
    }

    public boolean isOpen() {
        return modal.isDisplay();
    }

    /** Shows a sheet; Esc closes it. */
    public void open(Region sheet) {
        open(sheet, () -> {});
    }

    /** Shows a sheet that {@link #leave} closes only where it {@code may}; a click beside it does not. */
    public void openGuarded(Region sheet, BooleanSupplier may) {
        open(sheet);
        mayLeave = may;
        modal.setPersistent(true);
    }

    /** Closes the sheet as Esc does, unless it has something to say against that. */
    public void leave() {
        if (mayLeave.getAsBoolean()) {
            close();
        }
    }

    /** Shows a sheet; {@code closed} runs once when it is gone, whichever way it was closed. */
    public void open(Region sheet, Runnable whenClosed) {
        if (!isOpen()) {
            before = modal.getScene().getFocusOwner();
        }
        closed = whenClosed;
        mayLeave = () -> true;
        modal.setPersistent(false);
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        modal.setAlignment(Pos.CENTER);
        var frame = new StackPane(sheet);
        frame.setPadding(new Insets(28));
        frame.setPickOnBounds(false);
        frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        modal.show(frame);
        sheet.requestFocus();
    }

    public void close() {
        modal.hide();
    }

    /** Gives the keyboard back to where it was, unless something else has taken it. */
    private void gone() {
        var then = closed;
        var owner = before;
        closed = () -> {};
        before = null;
        Platform.runLater(() -> {
            then.run();
            if (owner != null && owner.getScene() != null && !isOpen() && !isFocusOutside()) {
                owner.requestFocus();
            }
        });
    }

    private boolean isFocusOutside() {
        Node node = modal.getScene().getFocusOwner();
        while (node != null && !node.equals(modal)) {
            node = node.getParent();
        }
        return node == null && modal.getScene().getFocusOwner() != null;
    }

    /**
     * Asks before something that is not easily mended.
     *
     * @param action the words on the button that does it
     */
    public void confirm(String title, String text, String action, Runnable then) {
        var act = Parts.outlined(action, () -> {
            close();
            then.run();
        }, "danger");
        var keep = Parts.outlined(Texts.of("overlay.cancel"), this::close);
        keep.setCancelButton(true);
        open(sheet(title, Parts.label(text, "muted"), keep, act));
        keep.requestFocus();
    }

    /** Tells something that the learner has to know before going on. */
    public void tell(String title, String text) {
        var close = Parts.filled(Texts.of("overlay.close"), "", this::close);
        close.setDefaultButton(true);
        open(sheet(title, Parts.label(text, "muted"), close));
        close.requestFocus();
    }

    /** A sheet with a title, content and buttons at the lower right. */
    public VBox sheet(String title, Node content, Node... buttons) {
        var row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        var sheet = new VBox(Parts.label(title, "title-3", "strong"), content, row);
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setPrefWidth(520);
        return sheet;
    }

    /** A notice at the foot of the window that goes by itself. */
    public void notice(String text) {
        show(text, List.of());
    }

    /** A notice with a way back. */
    public void notice(String text, String action, Runnable then) {
        var button = new Button(action);
        button.setOnAction(_ -> {
            notices.getChildren().clear();
            then.run();
        });
        show(text, List.of(button));
    }

    private void show(String text, List<Button> actions) {
        var label = Parts.label(text);
        var box = new HBox(label);
        box.getChildren().addAll(actions);
        box.getChildren().add(Parts.icon(Feather.X, Texts.of("overlay.dismiss"), notices.getChildren()::clear));
        box.getStyleClass().add("notice");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        notices.getChildren().setAll(box);
        fade.playFromStart();
    }
}
