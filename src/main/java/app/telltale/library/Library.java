package app.telltale.library;

import app.telltale.card.Blueprint;
import app.telltale.card.ErrorKind;
import app.telltale.card.NoteText;
import app.telltale.card.Rewriting;
import app.telltale.deck.BundledDecks;
import app.telltale.deck.DeckReader;
import app.telltale.deck.NoteCodec;
import app.telltale.schedule.Moment;
import app.telltale.store.DeckRow;
import app.telltale.store.Store;
import app.telltale.store.StoreFailure;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.Limits;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the data folder holds, and all that can be done with it. What a method was asked to change is on the disk when it returns;
 * where it throws, nothing has changed. Calls from several threads wait for each other. Any method may throw a
 * {@link StoreFailure}, whose message is a sentence for the learner. Asking for an id that does not exist gives a
 * {@link java.util.NoSuchElementException}.
 */
public final class Library implements AutoCloseable {
    private final Path folder;
    private final Clock clock;
    private final List<Blueprint> blueprints;
    private final NoteCodec codec = new NoteCodec();
    private final Store store;
    private final Imports imports;
    private final Gradebook gradebook;
    private final Insights insights;
    private final Drills drills;
    private final Rewrites rewrites;

    private Library(Path folder, Clock clock, List<Blueprint> blueprints, Store store) {
        this.folder = folder;
        this.clock = clock;
        this.blueprints = blueprints;
        this.store = store;
        this.imports = new Imports(store, codec);
        this.gradebook = new Gradebook(store);
        this.insights = new Insights(store, codec, blueprints, clock.getZone());
        this.drills = new Drills(store, insights);
        this.rewrites = new Rewrites(store, codec);
    }

    /**
     * Opens the folder for this process alone and creates it where it is missing. Decks that come with the program are taken in, or
     * brought up to date, unless the learner deleted them; decks marked as deleted are gone for good.
     *
     * @throws CannotOpen with a reason and a sentence that says what to do
     */
    public static Library open(Path folder, Clock clock) throws CannotOpen {
        var decks = new BundledDecks();
        var bundled = decks.entries().stream()
                .map(entry -> new BundledDeck(entry.id(), entry.revision(), () -> decks.deck(entry)))
                .toList();
        return open(folder, clock, decks.blueprints(), bundled);
    }

    static Library open(Path folder, Clock clock, List<Blueprint> blueprints, List<BundledDeck> bundled)
            throws CannotOpen {
        Store store;
        try {
            store = Store.open(folder);
        } catch (StoreFailure failure) {
            throw new CannotOpen(failure);
        }
        try {
            var library = new Library(folder, clock, blueprints, store);
            bundled.forEach(library.imports::takeIn);
            return library;
        } catch (RuntimeException failure) {
            store.close();
            if (failure instanceof StoreFailure stored) {
                throw new CannotOpen(stored);
            }
            throw failure;
        }
    }

    /** The exams that the program knows. */
    public List<Blueprint> blueprints() {
        return blueprints;
    }

    public Path folder() {
        return folder;
    }

    /**
     * What the study day asks for.
     *
     * @param overall the limits of all decks together
     * @param perDeck the limits of each deck that has none of its own
     */
    public Today today(LocalDate day, Limits overall, Limits perDeck) {
        return store.read(() -> new Agenda(store, day, overall, perDeck).today(studied()));
    }

    private List<DeckRow> studied() {
        return store.decks().live().stream().filter(deck -> !deck.archived()).toList();
    }

    /** All decks in their order, archived ones too. */
    public List<DeckSummary> decks(LocalDate day) {
        return store.read(() ->
                store.decks().live().stream().map(deck -> DeckSummary.of(deck, store, day)).toList());
    }

    /** What importing the file would do; writes nothing. A deck marked as deleted counts as existing and would be restored. */
    public ImportPlan plan(Path file) {
        return imports.plan(file, new DeckReader(blueprints).read(file), LocalDate.now(clock));
    }

    /** Imports the plan's deck, compared with what is stored now. Unchanged notes are not touched, progress stays. */
    public DeckSummary carryOut(ImportPlan.Ready plan) {
        return store.write(() -> {
            long id = imports.carryOut(plan.deck(), false);
            return DeckSummary.of(store.decks().of(id), store, LocalDate.now(clock));
        });
    }

    /** Writes the deck as a file that imports again as all unchanged. Retired notes are left out. */
    public void export(long deck, Path file) {
        imports.export(deck, file);
    }

    /** Files for other programs. */
    public Exports exports() {
        return new Exports(insights);
    }

    /** Gives the deck the learner's own name, which imports leave alone. */
    public void rename(long deck, String name) {
        store.write(() -> store.decks().rename(deck, name));
    }

    public void archive(long deck, boolean archived) {
        store.write(() -> store.decks().archive(deck, archived));
    }

    /** @param limits empty where the deck is to have none of its own */
    public void setLimits(long deck, Optional<Limits> limits) {
        store.write(() -> store.decks().limit(deck, limits));
    }

    /** Takes the deck out of all lists and queues. Until the library is opened the next time, {@link #restore} brings it back. */
    public void delete(long deck) {
        store.write(() -> store.decks().delete(deck, clock.millis()));
    }

    public void restore(long deck) {
        store.write(() -> store.decks().restore(deck));
    }

    /**
     * Begins a sitting, or resumes the one of this scope and study day that has not ended. The limits count what the day has
     * already seen.
     *
     * @param seed shuffles equally urgent cards
     */
    public SittingStart begin(Scope scope, Moment now, Limits overall, Limits perDeck, long seed) {
        return store.write(() -> {
            var agenda = new Agenda(store, now.day(), overall, perDeck);
            return new Sittings(store, gradebook).begin(scope, agenda, studied(), now, seed);
        });
    }

    /**
     * Begins a drill. Drills are not resumed.
     *
     * @param seed shuffles the cards
     * @return empty where there is nothing to drill
     */
    public Optional<SittingStart> beginDrill(Drill drill, DrillOptions options, Moment now, long seed) {
        return drills.begin(drill, options, now, seed);
    }

    /** How many cards the drill would have. */
    public int drillSize(Drill drill, DrillOptions options) {
        return drills.size(drill, options);
    }

    /** What the log says; its questions may be asked while grades are written. */
    public Insights insights() {
        return insights;
    }

    public StudyCard card(long id) {
        return store.read(() -> StudyCard.of(store.cards().of(id), codec));
    }

    /** Logs the answer and moves the card, both or neither: a review by SM-2, a repeat only off today's list, others not at all. */
    public GivenReview grade(long sitting, Answer answer, Moment now) {
        return gradebook.grade(sitting, answer, now);
    }

    /** Notes why a review was missed; what is named last counts. */
    public void nameError(long review, ErrorKind kind, Moment now) {
        gradebook.nameError(review, kind, now);
    }

    /** Takes back the sitting's last review that was not taken back; empty where there is none. */
    public Optional<GivenReview> takeBack(long sitting, Moment now) {
        return gradebook.takeBack(sitting, now);
    }

    /** @param until the first study day on which the card may be asked again */
    public void bury(long card, LocalDate until) {
        store.write(() -> store.cards().bury(card, Optional.of(until)));
    }

    public void unbury(long card) {
        store.write(() -> store.cards().bury(card, Optional.empty()));
    }

    public void suspend(long card, boolean suspended) {
        store.write(() -> store.cards().suspend(card, suspended));
    }

    /** Why the card is missed, by its misses so far. */
    public Trouble trouble(long card) {
        return store.read(() -> Leeches.trouble(store.leeches(), card));
    }

    /** The texts of a note that may be rewritten, in the order in which a deck file has them. */
    public List<NoteText> texts(long note) {
        return rewrites.texts(note);
    }

    /**
     * Gives the note other texts; its cards keep their reviews. A later import of its deck has the last word again.
     *
     * @param changed the new texts by their paths
     * @return the note as it is now, or what is wrong with the texts, and nothing has changed
     */
    public Rewriting rewrite(long note, Map<String, String> changed) {
        return rewrites.rewrite(note, changed);
    }

    /** Ends the sitting; the next one of its scope and day is a new one. */
    public void end(long sitting, Moment now) {
        store.write(() -> store.sittings().end(sitting, now.instant().toEpochMilli()));
    }

    /** Takes the sitting's end back, so that it can be gone on with. */
    public void reopen(long sitting) {
        store.write(() -> store.sittings().reopen(sitting));
    }

    /** The sitting's reviews, oldest first, without those taken back. */
    public List<GivenReview> given(long sitting) {
        return gradebook.given(sitting);
    }

    /** How many cards of the decks studied come back on exactly this study day, buried ones not counted. */
    public int dueOn(LocalDate day) {
        return store.read(() -> studied().stream()
                .mapToInt(deck -> store.queue().countDueOn(deck.id(), day))
                .sum());
    }

    /**
     * Looks for damage, for rows that point nowhere and for cards that do not stand where their reviews lead; takes seconds with a
     * million reviews.
     *
     * @return sentences of what is wrong, empty when all is well
     */
    public List<String> check() {
        return store.check();
    }

    @Override
    public void close() {
        insights.close();
        store.close();
    }
}
