package app.telltale.ui.decks;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Takes files that are dropped onto a page, and shows while they hover that it would. */
final class DropZone {
    private final StackPane sign = new StackPane();
    private final BooleanSupplier ready;
    private final Consumer<List<Path>> dropped;

    /** @param ready whether files can be taken now */
    DropZone(StackPane page, BooleanSupplier ready, Consumer<List<Path>> dropped) {
        this.ready = ready;
        this.dropped = dropped;
        var words = Parts.word(Texts.of("decks.drop"), "lead", "accent-text");
        words.setGraphic(new FontIcon(Feather.DOWNLOAD));
        sign.getChildren().add(words);
        sign.getStyleClass().add("drop-sign");
        sign.setId("drop-sign");
        sign.setMouseTransparent(true);
        sign.setVisible(false);
        page.getChildren().add(sign);
        page.setOnDragOver(this::over);
        page.setOnDragExited(_ -> sign.setVisible(false));
        page.setOnDragDropped(this::drop);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && ready.getAsBoolean()) {
            event.acceptTransferModes(TransferMode.COPY);
            sign.setVisible(true);
            sign.toFront();
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        boolean takes = event.getDragboard().hasFiles() && ready.getAsBoolean();
        sign.setVisible(false);
        event.setDropCompleted(takes);
        event.consume();
        if (takes) {
            dropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
    }
}
