package app.telltale.ui.decks;

import app.telltale.library.DeckSummary;
import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Remark;
import app.telltale.ui.Texts;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for a deck's new name. */
final class RenameSheet {
    private static final int LONGEST = 120;

    private final Overlay overlay;
    private final Consumer<String> done;
    private final TextField name;
    private final Remark remark = new Remark();

    RenameSheet(Overlay overlay, DeckSummary deck, Consumer<String> done) {
        this.overlay = overlay;
        this.done = done;
        this.name = new TextField(deck.name());
        name.setId("rename-name");
        name.setOnAction(_ -> save());
        name.textProperty().subscribe(this::check);
    }

    void open() {
        var label = Parts.label(Texts.of("decks.rename.name"));
        label.setLabelFor(name);
        var help = Parts.label(Texts.of("decks.rename.help"), "small", "muted");
        var save = Parts.filled(Texts.of("decks.save"), "", this::save);
        save.setId("rename-save");
        var sheet = overlay.sheet(
                Texts.of("decks.rename.title"),
                new VBox(8, label, name, remark.node(), help),
                Parts.outlined(Texts.of("overlay.cancel"), overlay::close),
                save);
        overlay.open(sheet);
        name.requestFocus();
        name.selectAll();
    }

    private boolean check(String typed) {
        String problem = typed.isBlank() ? "decks.rename.empty" : typed.strip().length() > LONGEST ? "decks.rename.long" : "";
        remark.say(problem.isEmpty() ? "" : Texts.of(problem, LONGEST));
        return problem.isEmpty();
    }

    private void save() {
        if (check(name.getText())) {
            overlay.close();
            done.accept(name.getText().strip());
        }
    }
}
