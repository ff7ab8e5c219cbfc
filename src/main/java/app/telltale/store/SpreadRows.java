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

    SpreadRows(Database database) {
        due = database.prepare("select due, count(*)" + SEEN + "group by due");
        intervals = database.prepare("select interval_days, count(*)" + SEEN + "group by interval_days");
        eases = database.prepare("select ease, count(*)" + SEEN + "group by ease");
        fresh = database.prepare("""
                select count(*) from card indexed by card_fresh
                where deck = ? and due is null and retired = 0 and suspended = 0""");
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
