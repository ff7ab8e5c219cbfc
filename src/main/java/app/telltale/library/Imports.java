package app.telltale.library;

import app.telltale.card.Cards;
import app.telltale.card.Deck;
import app.telltale.card.Note;
import app.telltale.deck.DeckWriter;
import app.telltale.deck.NoteCodec;
import app.telltale.deck.Reading;
import app.telltale.store.DeckRow;
import app.telltale.store.NoteRow;
import app.telltale.store.Store;
import app.telltale.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares decks with what is stored, and takes them in. Notes are known by their ids, cards by their keys. */
final class Imports {
    private final Store store;
    private final NoteCodec codec;

    Imports(Store store, NoteCodec codec) {
        this.store = store;
        this.codec = codec;
    }

    ImportPlan plan(Path file, Reading reading, LocalDate today) {
        String name = String.valueOf(file.getFileName());
        return switch (reading) {
            case Reading.Bad(var problems) -> new ImportPlan.Refused(name, problems);
            case Reading.Good(var deck) -> store.read(() -> plan(
                    name, deck, store.decks().ofKey(deck.id()).map(row -> DeckSummary.of(row, store, today))));
        };
    }

    /** @param existing what is shown of the stored deck that the file updates */
    private ImportPlan.Ready plan(String file, Deck deck, Optional<DeckSummary> existing) {
        var stored = storedNotes(store.decks().ofKey(deck.id()));
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        var unchanged = new ArrayList<String>();
        for (Note note : deck.notes()) {
            String key = note.about().id();
            var row = Optional.ofNullable(stored.remove(key));
            if (row.isEmpty()) {
                added.add(key);
            } else if (same(row.get(), codec.encode(note))) {
                unchanged.add(key);
            } else {
                changed.add(key);
            }
        }
        var retired = stored.values().stream().filter(row -> !row.retired()).map(NoteRow::key).toList();
        return new ImportPlan.Ready(
                file, deck, existing, List.copyOf(added), List.copyOf(changed), List.copyOf(unchanged), retired);
    }

    private Map<String, NoteRow> storedNotes(Optional<DeckRow> deck) {
        var notes = new LinkedHashMap<String, NoteRow>();
        deck.map(row -> store.notes().ofDeck(row.id())).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(NoteRow::position))
                .forEach(row -> notes.put(row.key(), row));
        return notes;
    }

    private static boolean same(NoteRow row, String content) {
        return !row.retired() && row.content().equals(content);
    }

    /** Takes the deck in, compared with what is stored now, and gives its id. To be called within a transaction. */
    long carryOut(Deck deck, boolean bundled) {
        var existing = store.decks().ofKey(deck.id());
        var stored = storedNotes(existing);
        long id = existing.map(DeckRow::id)
                .orElseGet(() -> store.decks()
                        .insert(deck.id(), deck.name(), deck.revision(), deck.description(), bundled));
        store.decks().update(id, deck.name(), deck.revision(), deck.description());
        for (int position = 0; position < deck.notes().size(); position++) {
            var note = deck.notes().get(position);
            takeIn(id, position, note, Optional.ofNullable(stored.remove(note.about().id())));
        }
        stored.values().stream().filter(row -> !row.retired()).forEach(row -> store.notes().retire(row.id()));
        return id;
    }

    /** Takes the bundled deck in where it is new or newer, unless the learner deleted it. */
    void takeIn(BundledDeck bundled) {
        var taken = store.read(() -> store.decks().bundle(bundled.file()));
        boolean newer = taken.map(bundle -> bundle.revision() < bundled.revision()).orElse(true);
        boolean gone = taken.map(bundle -> bundle.deck().map(this::isDeleted).orElse(true)).orElse(false);
        if (newer && !gone) {
            var deck = bundled.deck().get();
            store.write(() -> {
                long id = carryOut(deck, true);
                store.decks().bundled(bundled.file(), bundled.revision(), id);
            });
        }
    }

    private boolean isDeleted(long deck) {
        return store.read(() -> store.decks().of(deck)).deleted();
    }

    private void takeIn(long deck, int position, Note note, Optional<NoteRow> stored) {
        String content = codec.encode(note);
        if (stored.isEmpty()) {
            long id = store.notes().insert(deck, position, note, content);
            store.cards().align(deck, id, position, Cards.of(note));
        } else if (!same(stored.get(), content)) {
            store.notes().update(stored.get().id(), position, note, content);
            store.cards().align(deck, stored.get().id(), position, Cards.of(note));
        } else if (stored.get().position() != position) {
            store.notes().move(stored.get().id(), position);
        }
    }

    void export(long deck, Path file) {
        var content = store.read(() -> deck(store.decks().of(deck)));
        try {
            new DeckWriter().write(content, file);
        } catch (IOException exception) {
            throw StoreFailure.ofFile(file, exception);
        }
    }

    /** The stored deck as its file would be, without the notes that are retired. */
    private Deck deck(DeckRow row) {
        var notes = store.notes().ofDeck(row.id()).stream()
                .filter(note -> !note.retired())
                .sorted(Comparator.comparingInt(NoteRow::position))
                .map(note -> codec.decode(note.content()))
                .toList();
        return new Deck(row.key(), row.name(), row.revision(), row.description(), notes);
    }
}
