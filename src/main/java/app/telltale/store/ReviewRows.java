package app.telltale.store;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.schedule.CardState;
import app.telltale.schedule.Replay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The review log. Rows are only ever added. */
public final class ReviewRows {
    private static final String LASTING = """
            select r.id, r.card, c.note, r.kind, r.grade, r.sureness, r.error_kind, r.took_ms
            from lasting_review r cross join card c on c.id = r.card
            """;

    /** What a day has already seen of a deck: scheduled reviews of new cards, of others, and all reviews of whatever kind. */
    public record Done(int fresh, int reviews, int all) {
        public static final Done NOTHING = new Done(0, 0, 0);

        Done plus(boolean scheduled, boolean wasNew) {
            return new Done(fresh + (scheduled && wasNew ? 1 : 0), reviews + (scheduled && !wasNew ? 1 : 0), all + 1);
        }
    }

    private final Sql insert;
    private final Sql undo;
    private final Sql name;
    private final Sql last;
    private final Sql ofSitting;
    private final Sql history;
    private final Sql doneOn;
    private final Sql newestAfter;
    private final Sql took;

    ReviewRows(Database database) {
        insert = database.prepare("""
                insert into review (card, sitting, at, day, kind, grade, sureness, error_kind, chosen, chosen_subject, right_subject,
                    took_ms, before_repetitions, before_interval, before_ease, before_lapses, before_due, before_repeat_on,
                    after_repetitions, after_interval, after_ease, after_lapses, after_due, after_repeat_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""");
        undo = database.prepare("insert into undo (review, at) values (?, ?)");
        name = database.prepare("""
                insert into error_name (review, turn, error_kind, at)
                values (?1, (select coalesce(max(turn), 0) + 1 from error_name where review = ?1), ?2, ?3)""");
        last = database.prepare(LASTING + "where r.sitting = ? order by r.id desc limit 1");
        ofSitting = database.prepare(LASTING + "where r.sitting = ? order by r.id");
        history = database.prepare("select kind, grade, day from lasting_review where card = ? order by id");
        doneOn = database.prepare("""
                select c.deck, r.kind, r.before_due is null from lasting_review r cross join card c on c.id = r.card where r.day = ?""");
        newestAfter = database.prepare("select day from lasting_review where day > ? order by day desc limit 1");
        took = database.prepare("select took_ms from lasting_review order by id desc limit ?");
    }

    /** Adds a row and gives its id. */
    public long insert(LoggedReview review) {
        var before = review.before();
        var after = review.after();
        return insert.number(
                review.card(), review.sitting(), review.at().instant().toEpochMilli(), review.at().day(),
                Codes.of(review.kind()), review.grade().q(), review.sureness().map(Codes::of),
                review.error().map(ErrorKind::code), String.join("\n", review.chosen()), review.chosenSubject(),
                review.rightSubject(), review.tookMillis(),
                before.repetitions(), before.intervalDays(), before.ease(), before.lapses(), before.due(), before.repeatOn(),
                after.repetitions(), after.intervalDays(), after.ease(), after.lapses(), after.due(), after.repeatOn());
    }

    /** Marks a review as taken back. */
    public void takeBack(long review, long at) {
        undo.run(review, at);
    }

    /** Notes what the learner says about a miss; what is said last counts. */
    public void nameError(long review, ErrorKind kind, long at) {
        name.run(review, kind.code(), at);
    }

    public Optional<LastingReview> lastOf(long sitting) {
        return last.first(ReviewRows::lasting, sitting);
    }

    /** Oldest first. */
    public List<LastingReview> of(long sitting) {
        return ofSitting.list(ReviewRows::lasting, sitting);
    }

    private static LastingReview lasting(ResultSet row) throws SQLException {
        var sureness = Columns.number(row, 6);
        return new LastingReview(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                Codes.kind(row.getInt(4)),
                new Grade(row.getInt(5)),
                sureness.isPresent() ? Optional.of(Codes.sureness(sureness.getAsInt())) : Optional.empty(),
                Columns.text(row, 7).flatMap(ErrorKind::ofCode),
                row.getInt(8));
    }

    /** Where the card stands by what the log says of it. */
    public CardState replay(long card) {
        var state = CardState.NEW;
        for (Step step : history.list(Step::read, card)) {
            state = step.after(state);
        }
        return state;
    }

    /** What of a review moves the card. */
    record Step(ReviewKind kind, Grade grade, LocalDate day) {
        static Step read(ResultSet row) throws SQLException {
            return new Step(
                    Codes.kind(row.getInt(1)), new Grade(row.getInt(2)), LocalDate.ofEpochDay(row.getLong(3)));
        }

        CardState after(CardState before) {
            return Replay.after(before, kind, grade, day);
        }
    }

    /** What the study day has already seen, by deck. */
    public Map<Long, Done> doneOn(LocalDate day) {
        var done = new HashMap<Long, Done>();
        doneOn.each(
                row -> {
                    boolean scheduled = Codes.kind(row.getInt(2)) == ReviewKind.REVIEW;
                    boolean wasNew = row.getBoolean(3);
                    done.compute(row.getLong(1), (_, sum) -> (sum == null ? Done.NOTHING : sum).plus(scheduled, wasNew));
                },
                day);
        return done;
    }

    /** The latest study day in the log that lies after {@code day}. */
    public Optional<LocalDate> newestAfter(LocalDate day) {
        return newestAfter.first(row -> LocalDate.ofEpochDay(row.getLong(1)), day);
    }

    /** Milliseconds that the latest reviews took, at most {@code count} of them. */
    public List<Integer> took(int count) {
        return took.list(row -> row.getInt(1), count);
    }
}
