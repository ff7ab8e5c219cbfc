package app.telltale.store;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import app.telltale.insight.Labels;
import app.telltale.insight.Observation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The review log as the figures see it, and what its notes belong to. */
public final class ObservationRows {
    /** A million rows have few columns: the small ones share one, and the cards, which come again and again, are asked for once. */
    private static final String LOG = """
            select r.card, r.at,
                   r.kind + 4 * r.grade + 32 * coalesce(r.sureness, 3) + 128 * (r.before_due is null) + 256 * r.day, r.took_ms, r.before_interval, r.right_subject,
                   case when r.grade < 3 then coalesce((select n.error_kind from error_name n where n.review = r.id
                                                        order by n.turn desc limit 1), r.error_kind) end,
                   r.chosen_subject
            from review r %s
            where not exists (select 1 from undo u where u.review = r.id) %s
            """;
    private static final int UNSAID = 3;
    private static final List<Grade> GRADES = List.of(
            new Grade(0), new Grade(1), new Grade(2), new Grade(3), new Grade(4), new Grade(5));

    private final Sql all;
    private final Sql since;
    private final Sql card;
    private final Sql days;
    private final Sql undoneDays;
    private final Sql domains;
    private final Sql tags;

    ObservationRows(Database database) {
        all = database.prepare(LOG.formatted("not indexed", ""));
        since = database.prepare(LOG.formatted("indexed by review_day", "and r.day >= ?1"));
        card = database.prepare("select deck, note from card where id = ?");
        days = database.prepare("select day, count(*) from review group by day");
        undoneDays = database.prepare(
                "select r.day, count(*) from undo u cross join review r on r.id = u.review group by r.day");
        domains = database.prepare("select note, number from note_domain where exam = ? order by number");
        tags = database.prepare("select note, tag from note_tag");
    }

    /**
     * Gives each review that was not taken back, of the decks asked for, to {@code taker}.
     *
     * @param from the first study day; empty for all
     * @param zone in which the hours are told
     * @param go   asked at first, now and then, and at the end; where it says no, the rest is left out
     * @return whether nothing was left out
     */
    public boolean each(
            Optional<LocalDate> from, Set<Long> decks, ZoneId zone, BooleanSupplier go, Consumer<Observation> taker) {
        var reading = new Reading(card, decks, zone, taker);
        BooleanSupplier atTimes = () -> !reading.isTimeToAsk() || go.getAsBoolean();
        boolean whole = from.isPresent()
                ? since.eachWhile(atTimes, reading::take, from.get())
                : all.eachWhile(atTimes, reading::take);
        return whole && go.getAsBoolean();
    }

    /** How many reviews each study day has, those taken back left out; of all decks. */
    public Map<LocalDate, Integer> days() {
        var counts = new TreeMap<LocalDate, Integer>();
        days.each(row -> counts.put(LocalDate.ofEpochDay(row.getLong(1)), row.getInt(2)));
        undoneDays.each(row -> counts.merge(LocalDate.ofEpochDay(row.getLong(1)), -row.getInt(2), Integer::sum));
        counts.values().removeIf(count -> count <= 0);
        return counts;
    }

    /** What the notes belong to, by the exam's domains and by tags. */
    public Labels labels(String exam) {
        var byDomain = new HashMap<Long, List<Integer>>();
        domains.each(row -> byDomain.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(1)).add(row.getInt(2)), exam);
        var byTag = new HashMap<Long, List<String>>();
        var names = new HashMap<String, String>();
        tags.each(row -> byTag.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(2))
                .add(names.computeIfAbsent(row.getString(2), name -> name)));
        return new Labels(byDomain, byTag);
    }

    /** What an observation needs to know of its card. */
    private record Place(long deck, long note) {
        static Place read(ResultSet row) throws SQLException {
            return new Place(row.getLong(1), row.getLong(2));
        }
    }

    /** One pass. What repeats from row to row is made once. */
    private static final class Reading {
        private static final int ROWS_A_QUESTION = 1_024;

        private final Sql card;
        private final Set<Long> decks;
        private final ZoneId zone;
        private final Consumer<Observation> taker;
        private final Map<Long, Place> places = new HashMap<>();
        private final Map<String, Optional<String>> subjects = new HashMap<>();
        private final Map<Long, LocalDate> days = new HashMap<>();
        private int rows;

        Reading(Sql card, Set<Long> decks, ZoneId zone, Consumer<Observation> taker) {
            this.card = card;
            this.decks = decks;
            this.zone = zone;
            this.taker = taker;
        }

        boolean isTimeToAsk() {
            return rows++ % ROWS_A_QUESTION == 0;
        }

        void take(ResultSet row) throws SQLException {
            long id = row.getLong(1);
            var place = places.computeIfAbsent(id, _ -> card.first(Place::read, id).orElseThrow());
            if (decks.contains(place.deck())) {
                taker.accept(observation(row, id, place.note()));
            }
        }

        private Observation observation(ResultSet row, long id, long note) throws SQLException {
            long codes = row.getLong(3);
            var grade = GRADES.get((int) (codes >> 2 & 7));
            int sureness = (int) (codes >> 5 & 3);
            return new Observation(
                    id,
                    note,
                    days.computeIfAbsent(codes >> 8, LocalDate::ofEpochDay),
                    Instant.ofEpochMilli(row.getLong(2)).atZone(zone).getHour(),
                    Codes.kind((int) (codes & 3)),
                    grade,
                    sureness == UNSAID ? Optional.<Sureness>empty() : Optional.of(Codes.sureness(sureness)),
                    grade.passed() ? Optional.<ErrorKind>empty() : Columns.text(row, 7).flatMap(ErrorKind::ofCode),
                    grade.passed() ? Optional.<String>empty() : subject(row, 8),
                    subject(row, 6),
                    row.getInt(4),
                    (codes >> 7 & 1) == 1,
                    row.getInt(5));
        }

        private Optional<String> subject(ResultSet row, int column) throws SQLException {
            String name = row.getString(column);
            return name == null ? Optional.empty() : subjects.computeIfAbsent(name, Optional::of);
        }
    }
}
