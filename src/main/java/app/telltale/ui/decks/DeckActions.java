package app.telltale.ui.decks;

import app.telltale.library.DeckSummary;
import app.telltale.library.Scope;
import app.telltale.ui.Navigator;
import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Place;
import app.telltale.ui.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** Does to a deck what the learner asks for, after asking what has to be asked. */
final class DeckActions {
    private final DecksModel model;
    private final DeckFiles files;
    private final Navigator navigator;
    private final Overlay overlay;

    DeckActions(DecksModel model, DeckFiles files, Navigator navigator, Overlay overlay) {
        this.model = model;
        this.files = files;
        this.navigator = navigator;
        this.overlay = overlay;
    }

    void run(DeckAction action, DeckSummary deck) {
        switch (action) {
            case STUDY -> study(deck);
            case RENAME -> new RenameSheet(overlay, deck, name -> model.rename(deck, name)).open();
            case LIMITS -> new LimitsSheet(overlay, deck, model.usualLimits(), limits -> model.limit(deck, limits)).open();
            case ARCHIVE -> model.archive(deck, !deck.archived());
            case EXPORT -> files.toExport(deck.key() + ".json").ifPresent(file -> model.export(deck, file));
            case DELETE -> delete(deck);
        }
    }

    private void study(DeckSummary deck) {
        if (deck.archived()) {
            overlay.notice(
                    Texts.of("decks.study.archived", deck.name()),
                    Texts.of("decks.unarchive"),
                    () -> model.archive(deck, false));
        } else {
            navigator.go(new Place.Review(new Scope.OneDeck(deck.id())));
        }
    }

    private void delete(DeckSummary deck) {
        overlay.confirm(
                Texts.of("decks.delete.title", deck.name()),
                Texts.of("decks.delete.text", deck.cards() + deck.suspended()),
                Texts.of("decks.delete.do"),
                () -> model.delete(deck));
    }

    /** Fills the menu with what can be done with the deck. */
    void fill(ContextMenu menu, DeckSummary deck, Consumer<DeckAction> chosen) {
        menu.getItems().clear();
        Arrays.stream(DeckAction.values()).forEach(action -> {
            if (action == DeckAction.DELETE) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(action, deck, chosen));
        });
    }

    private static CustomMenuItem item(DeckAction action, DeckSummary deck, Consumer<DeckAction> chosen) {
        String text = action.text(deck);
        var row = Parts.row(12, new FontIcon(action.icon()), Parts.word(text), Parts.spring(), Parts.keyCap(action.keyCap()));
        row.getStyleClass().add("menu-row");
        row.setAccessibleText(text);
        var item = new CustomMenuItem(row);
        item.setId("deck-" + action.name().toLowerCase(Locale.ROOT));
        item.getStyleClass().add(action == DeckAction.DELETE ? "danger" : "calm");
        item.setOnAction(_ -> chosen.accept(action));
        return item;
    }
}
