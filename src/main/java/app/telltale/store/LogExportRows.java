package app.telltale.store;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.insight.ExportedReview;
import app.telltale.schedule.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The whole review log with the names of what was reviewed, without reviews taken back and those of deleted decks. */
public final class LogExportRows {
    private static final String LOG = """
            from lasting_review r cross join card c on c.id = r.card cross join deck d on d.id = c.deck
            """;

    private final Sql count;
    private final Sql all;

    LogExportRows(Database database) {
        count = database.prepare("select count(*) " + LOG + "where d.deleted_at is null");
        all = database.prepare("""
                select r.id, r.at, r.day, d.key, n.note_key, c.card_key, n.kind,
                       (select group_concat(o.exam || '/' || o.number, ' ') from note_domain o where o.note = n.id),
                       r.grade, r.sureness, r.chosen, r.chosen_subject, r.right_subject, r.error_kind, r.kind, r.took_ms,
                       r.before_repetitions, r.before_interval, r.before_ease, r.before_lapses, r.before_due, r.before_repeat_on,
                       r.after_repetitions, r.after_interval, r.after_ease, r.after_lapses, r.after_due, r.after_repeat_on
                """ + LOG + "cross join note n on n.id = c.note where d.deleted_at is null order by r.id");
    }

    /** How many reviews {@link #each} hands over. */
    public int count() {
        return count.count();
    }

    /**
     * Hands over the reviews, oldest first and one at a time, for as long as {@code go} says so.
     *
     * @return whether all were handed over
     */
    public boolean each(Consumer<ExportedReview> taker, BooleanSupplier go) {
        return all.eachWhile(go, row -> taker.accept(review(row)));
    }

    private static ExportedReview review(ResultSet row) throws SQLException {
        return new ExportedReview(
                row.getLong(1),
                new Moment(Instant.ofEpochMilli(row.getLong(2)), LocalDate.ofEpochDay(row.getLong(3))),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                domains(Columns.text(row, 8)),
                new Grade(row.getInt(9)),
                Columns.number(row, 10).stream().mapToObj(Codes::sureness).findFirst(),
                Columns.lines(row, 11),
                Columns.text(row, 12),
                Columns.text(row, 13),
                Columns.text(row, 14).flatMap(ErrorKind::ofCode),
                Codes.kind(row.getInt(15)),
                row.getInt(16),
                Columns.state(row, 17),
                Columns.state(row, 23));
    }

    private static List<DomainId> domains(Optional<String> written) {
        return written.stream()
                .flatMap(text -> Arrays.stream(text.split(" ", -1)))
                .flatMap(text -> DomainId.parse(text).stream())
                .sorted()
                .toList();
    }
}
