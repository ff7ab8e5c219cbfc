package app.telltale.store;

import app.telltale.insight.CardSpread;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the cards stand in their schedules; retired and suspended ones are left out. */
public final class SpreadRows {
    private static final String SEEN = " from card indexed by card_due where deck = ? and due is not null and retired = 0 and suspended = 0 ";

    private final Sql due;
    private final Sql intervals;
    private final Sql eases;
    private final Sql fresh;
    private final Sql coverage;
    private final Sql covered;

    SpreadRows(Database database) {
        due = database.prepare("select due, count(*)" + SEEN + "group by due");
        intervals = database.prepare("select interval_days, count(*)" + SEEN + "group by interval_days");
        eases = database.prepare("select ease, count(*)" + SEEN + "group by ease");
        coverage = database.prepare("""
                select c.deck, d.number, count(*), sum(c.due is not null) from note_domain d cross join card c on c.note = d.note
                where d.exam = ? and c.retired = 0 group by c.deck, d.number""");
        covered = database.prepare("""
                select c.deck, count(*), sum(c.due is not null) from card c
                where c.retired = 0 and exists (select 1 from note_domain d where d.note = c.note and d.exam = ?)
                group by c.deck""");
        fresh = database.prepare("""
                select count(*) from card indexed by card_fresh
                where deck = ? and due is null and retired = 0 and suspended = 0""");
    }

    /** So many of the exam's cards, and how many of them were ever reviewed; suspended ones too. */
    public record Coverage(int cards, int seen) {
        public static final Coverage NONE = new Coverage(0, 0);

        Coverage plus(int more, int seenOfThem) {
            return new Coverage(cards + more, seen + seenOfThem);
        }
    }

    /** The cards of the decks, by the number of the exam's domain; those of several domains count in each. */
    public Map<Integer, Coverage> coverage(String exam, Set<Long> decks) {
        var found = new HashMap<Integer, Coverage>();
        coverage.each(
                row -> {
                    if (decks.contains(row.getLong(1))) {
                        int number = row.getInt(2);
                        found.put(number, found.getOrDefault(number, Coverage.NONE).plus(row.getInt(3), row.getInt(4)));
                    }
                },
                exam);
        return found;
    }

    /** All cards of the decks that belong to the exam, each once. */
    public Coverage covered(String exam, Set<Long> decks) {
        var found = new HashMap<Long, Coverage>();
        covered.each(row -> found.put(row.getLong(1), new Coverage(row.getInt(2), row.getInt(3))), exam);
        found.keySet().retainAll(decks);
        return found.values().stream().reduce(Coverage.NONE, (sum, one) -> sum.plus(one.cards(), one.seen()));
    }

    /** How many cards of the decks are due on each study day. */
    public Map<LocalDate, Integer> due(Set<Long> decks) {
        var counts = new TreeMap<LocalDate, Integer>();
        decks.forEach(deck -> due.each(
                row -> counts.merge(LocalDate.ofEpochDay(row.getLong(1)), row.getInt(2), Integer::sum), deck));
        return counts;
    }

    /** How the cards of the decks are spread over intervals and ease factors. */
    public CardSpread of(Set<Long> decks) {
        int unseen = decks.stream().mapToInt(deck -> fresh.count(deck)).sum();
        return new CardSpread(unseen, counts(intervals, decks), counts(eases, decks));
    }

    private static Map<Integer, Integer> counts(Sql question, Set<Long> decks) {
        var counts = new HashMap<Integer, Integer>();
        decks.forEach(deck -> question.each(row -> counts.merge(row.getInt(1), row.getInt(2), Integer::sum), deck));
        return counts;
    }
}
