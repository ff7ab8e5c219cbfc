package app.telltale.store;

import app.telltale.card.ErrorKind;
import app.telltale.card.Sureness;
import app.telltale.insight.Miss;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** First answers of their day that were wrong, latest first. */
public final class MissRows {
    private final Sql misses;

    MissRows(Database database) {
        misses = database.prepare("""
                select r.id, r.card, c.note, r.day, r.at, r.sureness,
                       coalesce((select n.error_kind from error_name n where n.review = r.id order by n.turn desc limit 1),
                                r.error_kind),
                       r.chosen, r.chosen_subject, r.right_subject, c.deck
                from review r indexed by review_missed cross join card c on c.id = r.card
                where r.day >= ?1 and r.grade < 3 and r.kind <> 1 and not exists (select 1 from undo u where u.review = r.id)
                order by r.day desc, r.id desc""");
    }

    private record Row(long deck, Miss miss) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getLong(11), MissRows.miss(row));
        }
    }

    /**
     * @param from  the first study day; empty for all
     * @param decks of which cards
     * @param fits  which ones are wanted; asked of the latest first
     * @param most  so many at most
     */
    public List<Miss> latest(Optional<LocalDate> from, Set<Long> decks, Predicate<Miss> fits, int most) {
        return misses
                .fitting(
                        Row::read,
                        row -> decks.contains(row.deck()) && fits.test(row.miss()),
                        most,
                        from.orElse(LocalDate.EPOCH))
                .stream()
                .map(Row::miss)
                .toList();
    }

    private static Miss miss(ResultSet row) throws SQLException {
        var sureness = Columns.number(row, 6);
        return new Miss(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                LocalDate.ofEpochDay(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                sureness.isPresent() ? Optional.of(Codes.sureness(sureness.getAsInt())) : Optional.<Sureness>empty(),
                Columns.text(row, 7).flatMap(ErrorKind::ofCode),
                Columns.lines(row, 8),
                Columns.text(row, 9),
                Columns.text(row, 10));
    }
}
