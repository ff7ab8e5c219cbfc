package app.telltale.ui.decks;

import app.telltale.library.DeckSummary;
import app.telltale.library.ImportPlan;
import app.telltale.library.Library;
import app.telltale.study.Limits;
import app.telltale.ui.Background;
import app.telltale.ui.Surroundings;
import app.telltale.ui.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The decks, what can be done with them, and what can be taken back of it. */
public final class DecksModel {
    private final Library library;
    private final Background background;
    private final Surroundings surroundings;
    private final ImportModel imports;
    private final ReadOnlyObjectWrapper<DeckList> decks = new ReadOnlyObjectWrapper<>(DeckList.UNREAD);
    private final ReadOnlyObjectWrapper<List<DeckSummary>> deleted = new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<Notice> notices = _ -> {};

    public DecksModel(Library library, Background background, Surroundings surroundings) {
        this.library = library;
        this.background = background;
        this.surroundings = surroundings;
        this.imports = new ImportModel(library, background, surroundings, this::isDeleted, this::imported);
    }

    ReadOnlyObjectProperty<DeckList> decks() {
        return decks.getReadOnlyProperty();
    }

    /** Decks deleted since the program was started that can be brought back, the latest first. */
    ReadOnlyObjectProperty<List<DeckSummary>> deleted() {
        return deleted.getReadOnlyProperty();
    }

    ImportModel imports() {
        return imports;
    }

    /** Where to tell what was done. */
    void onNotice(Consumer<Notice> listener) {
        notices = listener;
    }

    /** Limits of decks that have none of their own. */
    Limits usualLimits() {
        return surroundings.settings().deckLimits();
    }

    /** Reads the decks again. */
    void refresh() {
        var day = surroundings.now().day();
        background
                .of(() -> library.decks(day))
                .onSuccess(all -> decks.set(decks.get().with(all)))
                .onError(surroundings::report)
                .start();
    }

    void search(String words) {
        decks.set(decks.get().withSearch(words));
    }

    void showArchived(boolean shown) {
        decks.set(decks.get().withArchived(shown));
    }

    void rename(DeckSummary deck, String name) {
        change(() -> library.rename(deck.id(), name), () -> {});
    }

    void limit(DeckSummary deck, Optional<Limits> limits) {
        change(() -> library.setLimits(deck.id(), limits), () -> {});
    }

    /** Archives the deck, or takes it back from there. */
    void archive(DeckSummary deck, boolean archived) {
        change(
                () -> library.archive(deck.id(), archived),
                () -> tell(
                        Texts.of(archived ? "decks.archived" : "decks.unarchived", deck.name()),
                        () -> change(() -> library.archive(deck.id(), !archived), () -> {})));
    }

    void delete(DeckSummary deck) {
        change(() -> library.delete(deck.id()), () -> {
            deleted.set(Stream.concat(Stream.of(deck), deleted.get().stream()).toList());
            tell(Texts.of("decks.deleted", deck.name()), () -> restore(deck));
        });
    }

    /** Brings a deleted deck back; ignored where it is back already. */
    void restore(DeckSummary deck) {
        if (isDeleted(deck.id())) {
            change(() -> library.restore(deck.id()), () -> isBack(deck.id()));
        }
    }

    void export(DeckSummary deck, Path file) {
        background
                .of(() -> library.export(deck.id(), file))
                .onSuccess(_ -> notices.accept(new Notice(Texts.of("decks.exported", deck.name(), file.toString()))))
                .onError(surroundings::report)
                .start();
    }

    private boolean isDeleted(long id) {
        return deleted.get().stream().anyMatch(deck -> deck.id() == id);
    }

    private void isBack(long id) {
        deleted.set(deleted.get().stream().filter(deck -> deck.id() != id).toList());
    }

    private void imported(ImportPlan.Ready plan, DeckSummary deck) {
        isBack(deck.id());
        notices.accept(new Notice(Texts.of("import.done", deck.name(), ImportTally.of(plan))));
        refresh();
    }

    private void change(Background.Step work, Runnable then) {
        background
                .of(work)
                .onSuccess(_ -> {
                    then.run();
                    refresh();
                })
                .onError(surroundings::report)
                .start();
    }

    private void tell(String text, Runnable undo) {
        notices.accept(new Notice(text, Optional.of(undo)));
    }
}
