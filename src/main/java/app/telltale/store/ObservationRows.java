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
    private static final String LOG = """
            select c.deck, r.card, c.note, r.day, r.at, r.kind, r.grade, coalesce(r.sureness, -1), r.took_ms, r.before_due is null,
                   r.before_interval, r.right_subject,
                   case when r.grade < 3 then coalesce((select n.error_kind from error_name n where n.review = r.id
                                                        order by n.turn desc limit 1), r.error_kind) end,
                   case when r.grade < 3 then r.chosen_subject end
            from review r %s cross join card c on c.id = r.card
            where not exists (select 1 from undo u where u.review = r.id) %s
            """;
    private static final List<Grade> GRADES = List.of(
            new Grade(0), new Grade(1), new Grade(2), new Grade(3), new Grade(4), new Grade(5));

    private final Sql all;
    private final Sql between;
    private final Sql days;
    private final Sql undoneDays;
    private final Sql domains;
    private final Sql tags;

    ObservationRows(Database database) {
        all = database.prepare(LOG.formatted("not indexed", ""));
        between = database.prepare(LOG.formatted("indexed by review_day", "and r.day between ?1 and ?2"));
        days = database.prepare("select day, count(*) from review group by day");
        undoneDays = database.prepare(
                "select r.day, count(*) from undo u cross join review r on r.id = u.review group by r.day");
        domains = database.prepare("select note, number from note_domain where exam = ? order by number");
        tags = database.prepare("select note, tag from note_tag");
    }

    /**
     * Gives each review that was not taken back, of the decks asked for, to {@code taker}.
     *
     * @param from the first study day; empty for all, today's and later ones included
     * @param zone in which the hours are told
     * @param go   asked now and then; where it says no, the rest is left out
     */
    public void each(
            Optional<LocalDate> from, LocalDate today, Set<Long> decks, ZoneId zone, BooleanSupplier go, Consumer<Observation> taker) {
        var reading = new Reading(decks, zone, go, taker);
        if (from.isPresent()) {
            between.each(reading::take, from.get(), today);
        } else {
            all.each(reading::take);
        }
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

    /** One pass. What repeats from row to row is made once. */
    private static final class Reading {
        private static final int ROWS_A_QUESTION = 1_024;

        private final Set<Long> decks;
        private final ZoneId zone;
        private final BooleanSupplier go;
        private final Consumer<Observation> taker;
        private final Map<String, Optional<String>> subjects = new HashMap<>();
        private final Map<Long, LocalDate> days = new HashMap<>();
        private int rows;
        private boolean going = true;

        Reading(Set<Long> decks, ZoneId zone, BooleanSupplier go, Consumer<Observation> taker) {
            this.decks = decks;
            this.zone = zone;
            this.go = go;
            this.taker = taker;
        }

        void take(ResultSet row) throws SQLException {
            if (rows++ % ROWS_A_QUESTION == 0) {
                going = going && go.getAsBoolean();
            }
            if (going && decks.contains(row.getLong(1))) {
                taker.accept(observation(row));
            }
        }

        private Observation observation(ResultSet row) throws SQLException {
            int sureness = row.getInt(8);
            return new Observation(
                    row.getLong(2),
                    row.getLong(3),
                    days.computeIfAbsent(row.getLong(4), LocalDate::ofEpochDay),
                    Instant.ofEpochMilli(row.getLong(5)).atZone(zone).getHour(),
                    Codes.kind(row.getInt(6)),
                    GRADES.get(row.getInt(7)),
                    sureness < 0 ? Optional.<Sureness>empty() : Optional.of(Codes.sureness(sureness)),
                    Columns.text(row, 13).flatMap(ErrorKind::ofCode),
                    subject(row, 14),
                    subject(row, 12),
                    row.getInt(9),
                    row.getBoolean(10),
                    row.getInt(11));
        }

        private Optional<String> subject(ResultSet row, int column) throws SQLException {
            String name = row.getString(column);
            return name == null ? Optional.empty() : subjects.computeIfAbsent(name, Optional::of);
        }
    }
}
