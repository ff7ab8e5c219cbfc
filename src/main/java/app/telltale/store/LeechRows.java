package app.telltale.store;

import app.telltale.card.ErrorKind;
import java.util.List;
import java.util.Optional;

/** The cards forgotten most often, and what is known of their misses. */
public final class LeechRows {
    /** A card and whether it is suspended. */
    public record Forgotten(CardRow card, long note, boolean suspended) {}

    /** A miss: its kind, the subject of the wrong option chosen, and the one that was right. */
    public record Missed(Optional<ErrorKind> error, Optional<String> chosen, Optional<String> right) {}

    private final Sql most;
    private final Sql misses;

    LeechRows(Database database) {
        most = database.prepare("""
                select c.id, c.deck, coalesce(d.own_name, d.name), c.card_key, n.content, c.repetitions, c.interval_days, c.ease,
                       c.lapses, c.due, c.repeat_on, c.suspended, c.note
                from card c indexed by card_lapses cross join note n on n.id = c.note cross join deck d on d.id = c.deck
                where c.lapses > 0 and c.lapses >= ?1 and c.retired = 0 and d.archived = 0 and d.deleted_at is null
                order by c.lapses desc, c.id desc limit ?2""");
        misses = database.prepare("""
                select error_kind, chosen_subject, right_subject from lasting_review where card = ? and grade < 3 order by id desc""");
    }

    /** Cards of decks that are studied with at least so many lapses, most lapses first; suspended ones too, retired ones not. */
    public List<Forgotten> most(int lapses, int limit) {
        return most.list(row -> new Forgotten(CardRow.of(row), row.getLong(13), row.getBoolean(12)), lapses, limit);
    }

    /** The card's misses that were not taken back, latest first. */
    public List<Missed> misses(long card) {
        return misses.list(
                row -> new Missed(Columns.text(row, 1).flatMap(ErrorKind::ofCode), Columns.text(row, 2), Columns.text(row, 3)),
                card);
    }
}
