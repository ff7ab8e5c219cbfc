package app.telltale.ui.decks;

import app.telltale.library.DeckSummary;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A deck's row: its name, what is special about it, its counts, and what can be done with it. */
final class DeckCell extends ListCell<DeckSummary> {
    private static final PseudoClass ARCHIVED = PseudoClass.getPseudoClass("archived");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Label name = new Label();
    private final Label aside = new Label();
    private final VBox title = new VBox(1, name, aside);
    private final Label due = column("due-column");
    private final Label fresh = column("new-column");
    private final Label cards = column("cards-column");
    private final HBox row;

    /**
     * @param study starts with the row's deck
     * @param more  opens the menu of the row's deck beside the node
     */
    DeckCell(Runnable study, BiConsumer<DeckCell, Node> more) {
        Button play = Parts.icon(Feather.PLAY, Texts.of("decks.study"), () -> {
            getListView().getSelectionModel().select(getIndex());
            study.run();
        });
        Button menu = Parts.icon(Feather.MORE_HORIZONTAL, Texts.of("decks.more"), () -> {});
        menu.setOnAction(_ -> more.accept(this, menu));
        play.setFocusTraversable(false);
        menu.setFocusTraversable(false);
        menu.getStyleClass().add("more");
        aside.getStyleClass().addAll("small", "muted");
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        row = Parts.row(0, title, due, fresh, cards, play, menu);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                study.run();
            }
        });
    }

    private static Label column(String style) {
        var label = new Label();
        label.getStyleClass().addAll("deck-column", "tabular", style);
        return label;
    }

    /**
     * The heads of the columns, as wide as the columns.
     *
     * @param end stands at their right end
     */
    static HBox head(Node end) {
        var name = new Label(Texts.of("decks.column.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var due = column("due-head");
        due.setText(Texts.of("decks.column.due"));
        var fresh = column("new-head");
        fresh.setText(Texts.of("decks.column.new"));
        var cards = column("cards-head");
        cards.setText(Texts.of("decks.column.cards"));
        var head = Parts.row(0, name, due, fresh, cards);
        head.getChildren().addAll(room(Feather.PLAY), room(Feather.MORE_HORIZONTAL), end);
        head.getStyleClass().add("deck-head");
        return head;
    }

    /** As wide as a row's button. */
    private static Node room(Feather icon) {
        var button = Parts.icon(icon, "", () -> {});
        button.setVisible(false);
        return button;
    }

    @Override
    protected void updateItem(@Nullable DeckSummary deck, boolean empty) {
        super.updateItem(deck, empty);
        if (deck == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        name.setText(deck.name());
        String special = special(deck);
        aside.setText(special);
        aside.setVisible(!special.isEmpty());
        aside.setManaged(!special.isEmpty());
        count(due, deck.due());
        count(fresh, deck.fresh());
        count(cards, deck.cards());
        pseudoClassStateChanged(ARCHIVED, deck.archived());
        setTooltip(new Tooltip(deck.name()));
        setAccessibleText(Texts.of("decks.row.says", deck.name(), deck.due(), deck.fresh(), deck.cards(), special));
        setGraphic(row);
    }

    private static void count(Label label, int count) {
        label.setText(Texts.of("decks.count", count));
        label.pseudoClassStateChanged(NONE, count == 0);
    }

    private static String special(DeckSummary deck) {
        var parts = new ArrayList<String>();
        if (deck.archived()) {
            parts.add(Texts.of("decks.row.archived"));
        }
        if (deck.suspended() > 0) {
            parts.add(Texts.of("decks.row.suspended", deck.suspended()));
        }
        deck.limits().ifPresent(limits -> parts.add(Texts.of("decks.row.limits", limits.fresh(), limits.reviews())));
        return String.join(Texts.of("decks.row.joint"), parts);
    }
}
