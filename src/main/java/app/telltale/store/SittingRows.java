package app.telltale.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The sittings. The scope is a deck, or empty for all of them; a drill has none. */
public final class SittingRows {
    private final Sql open;
    private final Sql insert;
    private final Sql insertDrill;
    private final Sql end;
    private final Sql reopen;
    private final Sql drillsOn;

    SittingRows(Database database) {
        open = database.prepare("""
                select id from sitting where day = ?1 and scope is ?2 and ended_at is null and drill is null
                order by id desc limit 1""");
        insert = database.prepare("insert into sitting (scope, day, started_at) values (?, ?, ?) returning id");
        insertDrill = database.prepare("insert into sitting (day, started_at, drill) values (?, ?, ?) returning id");
        end = database.prepare("update sitting set ended_at = ?2 where id = ?1 and ended_at is null");
        reopen = database.prepare("update sitting set ended_at = null where id = ?");
        drillsOn = database.prepare("""
                select s.drill from review r indexed by review_day cross join sitting s on s.id = r.sitting
                where r.day = ? and s.drill is not null and not exists (select 1 from undo u where u.review = r.id)""");
    }

    /** The sitting of this scope and study day that has not ended; drills are not resumed. */
    public Optional<Long> open(Optional<Long> scope, LocalDate day) {
        return open.first(row -> row.getLong(1), day, scope);
    }

    public long insert(Optional<Long> scope, LocalDate day, long at) {
        return insert.number(scope, day, at);
    }

    /** @param drill which one, in words */
    public long insertDrill(String drill, LocalDate day, long at) {
        return insertDrill.number(day, at, drill);
    }

    /** Ends the sitting; does nothing where it has ended. */
    public void end(long sitting, long at) {
        end.run(sitting, at);
    }

    /** Takes the sitting's end back; does nothing where it has not ended. */
    public void reopen(long sitting) {
        reopen.run(sitting);
    }

    /** The drills in which the study day has an answer, as {@link #insertDrill} was told them. */
    public Set<String> drillsOn(LocalDate day) {
        return Set.copyOf(drillsOn.list(row -> row.getString(1), day));
    }
}
