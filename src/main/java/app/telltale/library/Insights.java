package app.telltale.library;

import app.telltale.card.Blueprint;
import app.telltale.deck.NoteCodec;
import app.telltale.insight.Figures;
import app.telltale.insight.Forecast;
import app.telltale.insight.Lens;
import app.telltale.insight.Miss;
import app.telltale.insight.Recency;
import app.telltale.insight.Streaks;
import app.telltale.insight.WeakSpots;
import app.telltale.store.DeckRow;
import app.telltale.store.LogReader;
import app.telltale.store.Store;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the review log says. It is read on a connection of its own, so that a grade never waits for it; calls from several threads
 * wait for each other. Any method may throw a {@link app.telltale.store.StoreFailure}, whose message is a sentence for the learner.
 */
public final class Insights {
    private final Store store;
    private final NoteCodec codec;
    private final List<Blueprint> blueprints;
    private final ZoneId zone;
    private @Nullable LogReader opened;

    Insights(Store store, NoteCodec codec, List<Blueprint> blueprints, ZoneId zone) {
        this.store = store;
        this.codec = codec;
        this.blueprints = blueprints;
        this.zone = zone;
    }

    /** What a lens shows. */
    public record View(Blueprint exam, Figures figures, WeakSpots spots) {}

    /**
     * Reads the log once and counts everything.
     *
     * @param today the study day
     * @param go    asked now and then; once it says no, what was read so far is thrown away
     * @return empty where it was told to stop
     */
    public Optional<View> view(Lens lens, LocalDate today, BooleanSupplier go) {
        return ask(reader -> {
            var exam = exam(lens);
            var tally = new Figures.Tally(
                    reader.observations().labels(exam.id()), new Recency(today, lens.halfLifeDays()));
            boolean whole = reader.observations()
                    .each(lens.period().from(today), decks(reader, lens), zone, go, tally::add);
            if (!whole) {
                return Optional.empty();
            }
            var figures = tally.result();
            var spots = WeakSpots.of(
                    figures, exam, pair -> reader.drills().isPaired(pair.first(), pair.second()));
            return Optional.of(new View(exam, figures, spots));
        });
    }

    private Blueprint exam(Lens lens) {
        return blueprints.stream()
                .filter(blueprint -> blueprint.id().equals(lens.exam()))
                .findFirst()
                .orElse(blueprints.getFirst());
    }

    static Set<Long> decks(LogReader reader, Lens lens) {
        return decks(reader, lens.deck(), _ -> true);
    }

    /** The one deck, unless it was deleted, or else {@code which} ones. */
    private static Set<Long> decks(LogReader reader, Optional<Long> one, Predicate<DeckRow> which) {
        return reader.decks().live().stream()
                .filter(deck -> one.map(id -> id == deck.id()).orElseGet(() -> which.test(deck)))
                .map(DeckRow::id)
                .collect(Collectors.toSet());
    }

    /** How the cards stand, and what comes: of one deck, or of all that are studied. */
    public Outlook outlook(Optional<Long> deck, LocalDate today) {
        return ask(reader -> {
            var decks = decks(reader, deck, row -> !row.archived());
            var days = reader.observations().days();
            return new Outlook(
                    Forecast.of(reader.spread().due(decks), today),
                    reader.spread().of(decks),
                    days,
                    Streaks.of(days.keySet(), today));
        });
    }

    /** All decks in their order, archived ones too. */
    public List<DeckName> decks() {
        return ask(reader -> reader.decks().live().stream()
                .map(deck -> new DeckName(deck.id(), deck.name()))
                .toList());
    }

    /** Cards of studied decks with at least so many lapses, suspended ones too: most lapses first, 200 at most. */
    public List<LeechCard> leeches(int threshold) {
        return ask(reader -> Leeches.most(reader.leeches(), codec, threshold));
    }

    static Set<Long> studied(LogReader reader) {
        return decks(reader, Optional.empty(), deck -> !deck.archived());
    }

    /** The misses behind a figure, the latest first, 200 at most, each with its card as it reads now. */
    public List<MissedCard> misses(Lens lens, LocalDate today, MissFilter filter) {
        return ask(reader -> {
            var labels = reader.observations().labels(exam(lens).id());
            var decks = decks(reader, lens.deck(), _ -> true);
            var latest = reader.misses()
                    .latest(lens.period().from(today), decks, miss -> filter.fits(miss, labels), MissFilter.MOST);
            return latest.stream().flatMap(miss -> missed(reader, miss).stream()).toList();
        });
    }

    /** The drills of which a card was answered on the study day, by {@link app.telltale.study.Drill#code}. */
    public Set<String> drilled(LocalDate day) {
        return ask(reader -> reader.sittings().drillsOn(day));
    }

    private Optional<MissedCard> missed(LogReader reader, Miss miss) {
        try {
            return Optional.of(MissedCard.of(miss, StudyCard.of(reader.cards().of(miss.card()), codec)));
        } catch (NoSuchElementException _) {
            return Optional.empty(); // an author has taken the card out of the note since
        }
    }

    /** Asks on the connection that only reads, which is opened for the first question. */
    <T> T ask(Function<LogReader, T> question) {
        var reader = reader();
        return reader.read(() -> question.apply(reader));
    }

    /** Asks on a connection for this one question, which may take as long as a file takes to be written: no other waits for it. */
    <T> T askAside(Function<LogReader, T> question) {
        try (var reader = store.reader()) {
            return reader.read(() -> question.apply(reader));
        }
    }

    private synchronized LogReader reader() {
        var known = opened;
        if (known == null) {
            known = store.reader();
            opened = known;
        }
        return known;
    }

    synchronized void close() {
        var known = opened;
        if (known != null) {
            known.close();
        }
    }
}
