package app.telltale.library;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.insight.Labels;
import app.telltale.insight.Miss;
import app.telltale.schedule.Moment;
import app.telltale.store.LogReader;
import app.telltale.store.Store;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOrder;
import app.telltale.study.QueueCard;
import app.telltale.study.QueueCard.Reason;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the cards of a drill and begins it. */
final class Drills {
    /** A drill of two subjects has more to choose from than it takes, so that both get their share. */
    private static final int MOST = 1_000;

    /** For filters that ask for neither domain nor tag. */
    private static final Labels NO_LABELS = new Labels(Map.of(), Map.of());

    private final Store store;
    private final Insights insights;

    Drills(Store store, Insights insights) {
        this.store = store;
        this.insights = insights;
    }

    Optional<SittingStart> begin(Drill drill, DrillOptions options, Moment now, long seed) {
        var queue = insights.ask(reader -> queue(reader, drill, options, now, seed));
        if (queue.isEmpty()) {
            return Optional.empty();
        }
        long id = store.write(() ->
                store.sittings().insertDrill(drill.code(), now.day(), now.instant().toEpochMilli()));
        return Optional.of(new SittingStart(id, queue, List.of(), 0));
    }

    int size(Drill drill, DrillOptions options) {
        return insights.ask(reader -> Math.min(options.cards(), candidates(reader, drill).size()));
    }

    private static List<QueueCard> queue(LogReader reader, Drill drill, DrillOptions options, Moment now, long seed) {
        var cards = candidates(reader, drill);
        var passed = cards.stream()
                .flatMap(card -> card.subject().stream())
                .distinct()
                .filter(subject -> drill instanceof Drill.Contrast && reader.drills().isPassed(subject))
                .collect(Collectors.toSet());
        return DrillOrder.of(drill, cards, passed, options, seed).stream()
                .map(card -> counted(card, options, reader, now))
                .toList();
    }

    private static QueueCard counted(QueueCard card, DrillOptions options, LogReader reader, Moment now) {
        boolean early = options.early() && !reader.drills().isReviewedOn(card.id(), now.day());
        return new QueueCard(card.id(), card.note(), early ? Reason.EARLY : Reason.DRILL, 0, card.subject());
    }

    /** The most fitting first, each once. */
    static List<QueueCard> candidates(LogReader reader, Drill drill) {
        var decks = Insights.studied(reader);
        var found = new LinkedHashMap<Long, QueueCard>();
        switch (drill) {
            case Drill.Contrast(var first, var second) -> {
                add(found, missed(reader, decks, between(first, second)));
                add(found, reader.drills().ofSubjects(first, second, decks, MOST));
            }
            case Drill.Lookalikes(var domain) -> {
                var missed = missed(reader, decks, in(reader, domain, ErrorKind.SERVICE_MISMATCH));
                add(found, missed);
                missed.forEach(card -> add(found, reader.drills().choicesOf(card.note(), decks)));
                add(found, reader.drills().choices(domain, decks, MOST));
            }
            case Drill.Constraint(var domain) -> {
                add(found, missed(reader, decks, in(reader, domain, ErrorKind.CONSTRAINT_MISS)));
                add(found, reader.drills().constrained(domain, decks, MOST));
            }
            case Drill.Reasoning(var domain) -> {
                add(found, missed(reader, decks, in(reader, domain, ErrorKind.REASONING)));
                add(found, reader.drills().reasoned(domain, decks, MOST));
            }
            case Drill.SlowReading(var domain) -> {
                add(found, missed(reader, decks, in(reader, domain, ErrorKind.CARELESS)));
                add(found, reader.drills().choices(domain, decks, MOST));
            }
            case Drill.OfSubject(var subject) -> {
                add(found, missed(reader, decks, onSubject(subject)));
                add(found, reader.drills().ofSubject(subject, decks, MOST));
            }
            case Drill.OfTag(var tag) -> {
                var tagged = reader.drills().tagged(tag, decks, MOST);
                var notes = tagged.stream().map(QueueCard::note).collect(Collectors.toSet());
                add(found, missed(reader, decks, miss -> notes.contains(miss.note())));
                add(found, tagged);
            }
            case Drill.SureButWrong() -> add(found, missed(reader, decks, lastSure()));
            case Drill.Mix(var words) -> add(found, mix(reader, decks, words));
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<Long, QueueCard> found, Collection<QueueCard> cards) {
        cards.forEach(card -> found.putIfAbsent(card.id(), card));
    }

    private static List<QueueCard> missed(LogReader reader, Set<Long> decks, Predicate<Miss> fits) {
        return reader.misses().latest(Optional.empty(), decks, fits, MOST).stream()
                .map(Miss::card)
                .distinct()
                .flatMap(card -> reader.drills().card(card, decks).stream())
                .toList();
    }

    private static Predicate<Miss> between(String first, String second) {
        return miss -> new MissFilter.Between(first, second).fits(miss, NO_LABELS);
    }

    private static Predicate<Miss> onSubject(String subject) {
        return miss -> new MissFilter.OfSubject(subject, Optional.empty()).fits(miss, NO_LABELS);
    }

    /** Sure misses after which their card was not missed again. */
    private static Predicate<Miss> lastSure() {
        var later = new HashSet<Long>();
        return miss -> later.add(miss.card()) && miss.sure();
    }

    private static Predicate<Miss> in(LogReader reader, Optional<DomainId> domain, ErrorKind kind) {
        if (domain.isEmpty()) {
            return miss -> miss.error().equals(Optional.of(kind));
        }
        var labels = reader.observations().labels(domain.get().exam());
        var filter = new MissFilter.InDomain(domain.get().number(), Optional.of(kind));
        return miss -> filter.fits(miss, labels);
    }

    private static List<QueueCard> mix(LogReader reader, Set<Long> decks, String words) {
        var wanted = Arrays.stream(words.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(8).toList();
        return wanted.isEmpty() ? List.of() : reader.drills().holding(wanted, decks, MOST);
    }
}
