package app.telltale.store;

import app.telltale.study.QueueCard;
import app.telltale.study.QueueCard.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which cards of a deck wait on a study day. A card that is to be repeated on the day waits for that alone; buried, suspended and
 * retired ones do not wait.
 */
public final class QueueRows {
    private static final String TAKES_PART = " retired = 0 and suspended = 0 ";
    private static final String UNBURIED = " (buried_until is null or buried_until <= ?2) ";
    private static final String DUE = """
            from card indexed by card_due
            where deck = ?1 and due <= ?2 and repeat_on is not ?2 and %s and %s
            """.formatted(UNBURIED, TAKES_PART);
    private static final String FRESH = """
            from card indexed by card_fresh
            where deck = ?1 and due is null and repeat_on is not ?2 and %s and %s
            """.formatted(UNBURIED, TAKES_PART);
    private static final String REPEATS = """
            from card c indexed by card_repeat
            where c.repeat_on = ?2 and c.deck = ?1 and %s and %s
            """.formatted(UNBURIED, TAKES_PART);

    private final Sql due;
    private final Sql countDue;
    private final Sql fresh;
    private final Sql countFresh;
    private final Sql repeats;
    private final Sql countRepeats;
    private final Sql countNew;
    private final Sql countSeen;
    private final Sql countSuspended;
    private final Sql countDueOn;

    QueueRows(Database database) {
        due = database.prepare("""
                with urgent as (
                    select id, due, (?2 - due) * 1.0 / max(interval_days, 1) as urgency %s
                    order by urgency desc, due, id limit ?3)
                select c.id, c.note, urgent.urgency, c.subject from urgent cross join card c on c.id = urgent.id
                """.formatted(DUE));
        countDue = database.prepare("select count(*) " + DUE);
        fresh = database.prepare("select id, note, 0.0, subject " + FRESH + " order by ord, position, id limit ?3");
        countFresh = database.prepare("select count(*) from (select 1 " + FRESH + " limit ?3)");
        repeats = database.prepare("""
                select c.id, c.note,
                       exists (select 1 from lasting_review r
                               where r.card = c.id and +r.day = ?2 and r.grade < 3 and r.sureness = 2) * 1.0,
                       c.subject
                %s""".formatted(REPEATS));
        countRepeats = database.prepare("select count(*) " + REPEATS);
        countNew = database.prepare(
                "select count(*) from card indexed by card_fresh where deck = ? and due is null and" + TAKES_PART);
        countSeen = database.prepare(
                "select count(*) from card indexed by card_due where deck = ? and due is not null and" + TAKES_PART);
        countSuspended = database.prepare(
                "select count(*) from card indexed by card_suspended where deck = ? and suspended = 1 and retired = 0");
        countDueOn = database.prepare("""
                select count(*) from card indexed by card_due
                where deck = ?1 and due = ?2 and %s and %s""".formatted(UNBURIED, TAKES_PART));
    }

    private static Sql.Reader<QueueCard> queueCard(Reason reason) {
        return row -> {
            var subject = Optional.ofNullable(row.getString(4));
            return new QueueCard(row.getLong(1), row.getLong(2), reason, row.getDouble(3), subject);
        };
    }

    /** The most urgent due cards: by overdue days to interval, then by due day, then by id. */
    public List<QueueCard> due(long deck, LocalDate day, int limit) {
        return due.list(queueCard(Reason.DUE), deck, day, limit);
    }

    public int countDue(long deck, LocalDate day) {
        return countDue.count(deck, day);
    }

    /** New cards in the order in which they are to be learned: the first card of every note before the second of any. */
    public List<QueueCard> fresh(long deck, LocalDate day, int limit) {
        return fresh.list(queueCard(Reason.FRESH), deck, day, limit);
    }

    /** How many new cards can be asked on the day, counting no further than {@code limit}. */
    public int countFresh(long deck, LocalDate day, int limit) {
        return countFresh.count(deck, day, limit);
    }

    /** Cards graded below 4 on the day that still wait for their 4; the urgency is 1 after a miss that one was sure of. */
    public List<QueueCard> repeats(long deck, LocalDate day) {
        return repeats.list(queueCard(Reason.REPEAT), deck, day);
    }

    public int countRepeats(long deck, LocalDate day) {
        return countRepeats.count(deck, day);
    }

    /** Cards that take part and were never reviewed, buried ones too. */
    public int countNew(long deck) {
        return countNew.count(deck);
    }

    /** Cards that take part and were reviewed at least once. */
    public int countSeen(long deck) {
        return countSeen.count(deck);
    }

    public int countSuspended(long deck) {
        return countSuspended.count(deck);
    }

    /** Cards whose due day is exactly this one. */
    public int countDueOn(long deck, LocalDate day) {
        return countDueOn.count(deck, day);
    }
}
