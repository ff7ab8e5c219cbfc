package app.telltale.ui.decks;

import app.telltale.library.DeckSummary;
import app.telltale.ui.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with one deck, by its key and in its menu. */
enum DeckAction {
    STUDY(KeyCode.ENTER, Feather.PLAY),
    RENAME(KeyCode.R, Feather.EDIT_2),
    LIMITS(KeyCode.L, Feather.SLIDERS),
    ARCHIVE(KeyCode.A, Feather.ARCHIVE),
    EXPORT(KeyCode.X, Feather.UPLOAD),
    DELETE(KeyCode.DELETE, Feather.TRASH_2);

    private final KeyCode key;
    private final Feather icon;

    DeckAction(KeyCode key, Feather icon) {
        this.key = key;
        this.icon = icon;
    }

    /** The action of a key; Space studies too, and a Mac's only delete key deletes. */
    static Optional<DeckAction> of(KeyCode pressed) {
        return switch (pressed) {
            case SPACE -> Optional.of(STUDY);
            case BACK_SPACE -> Optional.of(DELETE);
            default -> Arrays.stream(values()).filter(action -> action.key == pressed).findFirst();
        };
    }

    String keyCap() {
        return switch (key) {
            case ENTER -> Texts.of("key.enter");
            case DELETE -> Texts.of("key.delete");
            default -> key.getName();
        };
    }

    Feather icon() {
        return icon;
    }

    String text(DeckSummary deck) {
        return Texts.of(this == ARCHIVE && deck.archived() ? "decks.unarchive" : textKey());
    }

    /** What it does, for the page of keys. */
    String hint() {
        return Texts.of("keys." + textKey());
    }

    private String textKey() {
        return "decks." + name().toLowerCase(Locale.ROOT);
    }
}
