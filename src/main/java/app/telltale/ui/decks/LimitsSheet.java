package app.telltale.ui.decks;

import app.telltale.library.DeckSummary;
import app.telltale.study.Limits;
import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Remark;
import app.telltale.ui.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Asks how many cards of a deck a study day may bring. */
final class LimitsSheet {
    private final Overlay overlay;
    private final DeckSummary deck;
    private final Consumer<Optional<Limits>> done;
    private final TextField fresh;
    private final TextField reviews;
    private final Remark remark = new Remark();

    /** @param usual holds where the deck has none of its own */
    LimitsSheet(Overlay overlay, DeckSummary deck, Limits usual, Consumer<Optional<Limits>> done) {
        this.overlay = overlay;
        this.deck = deck;
        this.done = done;
        this.fresh = field("limits-fresh", deck.limits().map(Limits::fresh), usual.fresh());
        this.reviews = field("limits-reviews", deck.limits().map(Limits::reviews), usual.reviews());
        fresh.textProperty().subscribe(this::check);
        reviews.textProperty().subscribe(this::check);
    }

    private TextField field(String id, Optional<Integer> own, int usual) {
        var field = new TextField(own.map(String::valueOf).orElse(""));
        field.setId(id);
        field.setPromptText(Texts.of("decks.limits.usual", String.valueOf(usual)));
        field.setOnAction(_ -> save());
        return field;
    }

    void open() {
        var grid = new GridPane(16, 8);
        add(grid, 0, "decks.limits.fresh", fresh);
        add(grid, 1, "decks.limits.reviews", reviews);
        var help = Parts.label(Texts.of("decks.limits.help"), "small", "muted");
        var save = Parts.filled(Texts.of("decks.save"), "", this::save);
        save.setId("limits-save");
        var sheet = overlay.sheet(
                Texts.of("decks.limits.title", deck.name()),
                new VBox(12, help, grid, remark.node()),
                Parts.outlined(Texts.of("overlay.cancel"), overlay::close),
                save);
        overlay.open(sheet);
        fresh.requestFocus();
        fresh.selectAll();
    }

    private static void add(GridPane grid, int row, String key, TextField field) {
        var label = Parts.word(Texts.of(key));
        label.setLabelFor(field);
        grid.addRow(row, label, field);
    }

    private void check() {
        remark.say(switch (LimitsEntry.of(fresh.getText(), reviews.getText())) {
            case LimitsEntry.Valid _ -> "";
            case LimitsEntry.Half() -> Texts.of("decks.limits.half");
            case LimitsEntry.NoNumber() -> Texts.of("count.wrong", 0, Limits.MOST);
        });
    }

    private void save() {
        if (LimitsEntry.of(fresh.getText(), reviews.getText()) instanceof LimitsEntry.Valid(var limits)) {
            overlay.close();
            done.accept(limits);
        }
    }
}
