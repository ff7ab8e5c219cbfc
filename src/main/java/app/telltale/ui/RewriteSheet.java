package app.telltale.ui;

import app.telltale.card.Note;
import app.telltale.card.NoteText;
import app.telltale.card.Rewriting;
import app.telltale.card.Rewriting.Fault;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Lets a note be rewritten, text by text. */
public final class RewriteSheet {
    private final RewriteModel model;
    private final Overlay overlay;

    public RewriteSheet(RewriteModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    /** Shows the texts of the note; {@code done} is told the note as it reads once it is saved. */
    public void open(long note, Consumer<Note> done) {
        model.read(note, texts -> new Form(note, texts, done).open());
    }

    private final class Form {
        private final long note;
        private final Consumer<Note> done;
        private final List<RewriteField> fields;
        private final VBox column = new VBox(12);
        private final ScrollPane scroll = Parts.scrolling(column);
        private final Remark unsaved = new Remark();
        private boolean warned;

        Form(long note, List<NoteText> texts, Consumer<Note> done) {
            this.note = note;
            this.done = done;
            fields = texts.stream().map(RewriteField::new).toList();
            fields.forEach(this::add);
            scroll.getStyleClass().add("rewrite-scroll");
            column.setPadding(new Insets(0, 12, 0, 0));
        }

        private void add(RewriteField field) {
            column.getChildren().add(field.node());
            field.area().textProperty().subscribe((_, _) -> calm());
        }

        void open() {
            var cancel = Parts.plain(Texts.of("overlay.cancel"), "Esc", overlay::leave);
            var save = Parts.filled(Texts.of("rewrite.save"), Texts.of("rewrite.save.key"), this::save);
            save.setId("rewrite-save");
            var help = Parts.label(Texts.of("rewrite.help"), "small", "muted");
            var sheet = overlay.sheet(Texts.of("rewrite.title"), new VBox(12, help, scroll, unsaved.node()), cancel, save);
            sheet.getStyleClass().add("wide-sheet");
            sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                    event.consume();
                    save();
                }
            });
            overlay.openGuarded(sheet, this::mayLeave);
            // Only a scroll pane that has its skin has its content in the window, where it can take the keyboard.
            scroll.applyCss();
            fields.getFirst().area().requestFocus();
            fields.forEach(field -> field.area().focusedProperty().subscribe((_, focused) -> {
                if (focused) {
                    reveal(field);
                }
            }));
        }

        private boolean mayLeave() {
            if (warned || fields.stream().noneMatch(RewriteField::changed)) {
                return true;
            }
            warned = true;
            unsaved.say(Texts.of("rewrite.unsaved"));
            return false;
        }

        private void calm() {
            warned = false;
            unsaved.say("");
        }

        private void save() {
            var changed = fields.stream()
                    .filter(RewriteField::changed)
                    .collect(Collectors.toMap(RewriteField::path, RewriteField::written));
            if (changed.isEmpty()) {
                overlay.close();
                return;
            }
            model.save(note, changed, rewriting -> {
                switch (rewriting) {
                    case Rewriting.Bad(var faults) -> show(faults);
                    case Rewriting.Good(var now) -> {
                        overlay.close();
                        done.accept(now);
                    }
                }
            });
        }

        private void show(List<Fault> faults) {
            fields.forEach(field -> field.say(sentences(faults, field)));
            fields.stream().filter(field -> !sentences(faults, field).isEmpty()).findFirst().ifPresent(field -> {
                field.area().requestFocus();
                reveal(field);
            });
        }

        private static List<String> sentences(List<Fault> faults, RewriteField field) {
            return faults.stream().filter(fault -> fault.path().equals(field.path())).map(Fault::sentence).toList();
        }

        private void reveal(RewriteField field) {
            scroll.layout();
            Scrolling.reveal(scroll, field.node());
        }
    }
}
