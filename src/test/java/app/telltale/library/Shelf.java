package app.telltale.library;

import app.telltale.card.Blueprint;
import app.telltale.card.Deck;
import app.telltale.card.DomainId;
import app.telltale.card.Grade;
import app.telltale.card.Note;
import app.telltale.card.ReviewKind;
import app.telltale.deck.DeckWriter;
import app.telltale.schedule.Moment;
import app.telltale.study.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Decks, days and answers for the tests of a library. */
final class Shelf {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Clock CLOCK = Clock.fixed(DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    static final Limits PLENTY = new Limits(Limits.MOST, Limits.MOST);
    static final Blueprint EXAM = new Blueprint(
            "mla-c01", "MLA-C01", "Exam", 65, 50, 130, 720, 100, 1000, Optional.empty(), List.of(), "scaled",
            List.of(new Blueprint.Domain(1, "Data", "Data", 100)), "guide", DAY);

    private Shelf() {}

    static Library open(Path folder, BundledDeck... bundled) {
        try {
            return Library.open(folder, CLOCK, List.of(EXAM), List.of(bundled));
        } catch (CannotOpen exception) {
            throw new AssertionError(exception);
        }
    }

    static BundledDeck bundled(Deck deck) {
        return new BundledDeck(deck.id(), deck.revision(), () -> deck);
    }

    static Note.About about(String id) {
        return new Note.About(
                id, List.of(new DomainId("mla-c01", 1)), List.of("tag"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Note basic(String id, String back) {
        return new Note.Basic(about(id), "What is " + id + "?", back);
    }

    static Note reversed(String id) {
        return new Note.Reversed(about(id), id + " front", id + " back");
    }

    static Deck deck(String id, int notes, IntFunction<Note> note) {
        return deck(id, 1, IntStream.range(0, notes).mapToObj(note).toList());
    }

    static Deck deck(String id, int revision, List<Note> notes) {
        return new Deck(id, "Deck " + id, revision, Optional.empty(), notes);
    }

    /** A deck of so many notes of one card each, {@code n0}, {@code n1} and so on. */
    static Deck basics(String id, int notes) {
        return deck(id, notes, place -> basic("n" + place, "back " + place));
    }

    static Moment noon(LocalDate day) {
        return new Moment(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), day);
    }

    static Answer answer(long card, Grade grade, ReviewKind kind) {
        return new Answer(
                card, grade, kind, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), 4_000);
    }

    static Answer review(long card, Grade grade) {
        return answer(card, grade, ReviewKind.REVIEW);
    }

    static SittingStart begin(Library library, LocalDate day, Limits overall) {
        return library.begin(new Scope.AllDecks(), noon(day), overall, PLENTY, 7);
    }

    static SittingStart begin(Library library, LocalDate day) {
        return begin(library, day, PLENTY);
    }

    static Today today(Library library, LocalDate day) {
        return library.today(day, PLENTY, PLENTY);
    }

    /** Gives every card that waits on the day this grade, once. */
    static void gradeAll(Library library, LocalDate day, Grade grade) {
        var sitting = begin(library, day);
        sitting.queue().forEach(card -> library.grade(sitting.id(), review(card.id(), grade), noon(day)));
    }

    static ImportPlan.Ready plan(Library library, Deck deck, Path folder) {
        var file = folder.resolve(deck.id() + "-" + deck.revision() + ".json");
        try {
            new DeckWriter().write(deck, file);
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
        return (ImportPlan.Ready) library.plan(file);
    }
}
