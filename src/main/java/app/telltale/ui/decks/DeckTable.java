package app.telltale.ui.decks;

import app.telltale.library.DeckSummary;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows of decks on paper that is as high as they need, and scrolls when there are more; only what is seen is laid out. */
final class DeckTable {
    private final DeckActions actions;
    private final ListView<DeckSummary> list = new ListView<>();
    private final ContextMenu menu = new ContextMenu();
    private final Region room = new Region();
    private final VBox paper = Parts.paper(DeckCell.head(room), list);

    DeckTable(DeckActions actions) {
        this.actions = actions;
        list.setId("decks");
        list.setAccessibleText(Texts.of("rail.decks"));
        list.getStyleClass().add("deck-list");
        list.setCellFactory(_ -> new DeckCell(() -> run(DeckAction.STUDY), this::openMenu));
        list.setContextMenu(menu);
        // Without the focus the menu leaves its keys to the list, and Enter would study the deck.
        menu.setOnShown(_ -> menu.getSkin().getNode().requestFocus());
        list.getSelectionModel().selectedItemProperty().subscribe(deck -> {
            if (deck != null) {
                actions.fill(menu, deck, this::run);
            }
        });
        list.setMinHeight(0);
        list.skinProperty().subscribe(skin -> {
            if (skin != null) {
                leaveRoomForScrolling();
            }
        });
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.max(0, list.getFixedCellSize()) * list.getItems().size() + 2,
                list.fixedCellSizeProperty(),
                list.getItems()));
        VBox.setVgrow(list, Priority.SOMETIMES);
        paper.getStyleClass().add("deck-paper");
        paper.setMinHeight(0);
        paper.setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** Where the list scrolls, its columns give way to the bar; so do their heads. */
    private void leaveRoomForScrolling() {
        list.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> bar.visibleProperty()
                        .subscribe(shown -> room.setMinWidth(shown ? bar.prefWidth(-1) : 0)));
    }

    Region node() {
        return paper;
    }

    /** Shows the rows; the selected deck stays selected, else the row in its place is. */
    void show(List<DeckSummary> rows) {
        if (rows.equals(list.getItems())) {
            return;
        }
        var before = selected().map(DeckSummary::id);
        int index = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            int same = rows.stream().map(row -> Optional.of(row.id())).toList().indexOf(before);
            list.getSelectionModel().clearAndSelect(same >= 0 ? same : Math.clamp(index, 0, rows.size() - 1));
        }
    }

    Optional<DeckSummary> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void requestFocus() {
        list.requestFocus();
    }

    /** Does it to the selected deck, where there is one. */
    void run(DeckAction action) {
        menu.hide();
        selected().ifPresent(deck -> actions.run(action, deck));
    }

    private void openMenu(DeckCell cell, Node beside) {
        list.getSelectionModel().select(cell.getIndex());
        list.requestFocus();
        menu.show(beside, Side.BOTTOM, 0, 4);
    }
}
