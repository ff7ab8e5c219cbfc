package app.telltale.store;

import app.telltale.schedule.CardState;
import app.telltale.store.ReviewRows.Step;
import app.telltale.store.StoreFailure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for what must never be: damage, rows that point nowhere, and cards that do not stand where the log says. */
final class Checks {
    private static final int MOST = 20;

    private final Database database;
    private final List<String> wrong = new ArrayList<>();
    private long card = -1;
    private CardState state = CardState.NEW;

    Checks(Database database) {
        this.database = database;
    }

    /** Sentences of what is wrong, at most 20 of each sort; empty when all is well. Takes seconds for a million reviews. */
    List<String> run() {
        try {
            lookThrough();
        } catch (StoreFailure failure) {
            if (failure.reason() != Reason.DAMAGED) {
                throw failure;
            }
            wrong.add(failure.getMessage());
        }
        return List.copyOf(wrong);
    }

    private void lookThrough() {
        database.prepare("pragma integrity_check(" + MOST + ")").each(row -> {
            if (!"ok".equals(row.getString(1))) {
                wrong.add("The database file is damaged: " + row.getString(1) + ".");
            }
        });
        database.prepare("pragma foreign_key_check").each(row -> {
            if (wrong.size() < 2 * MOST) {
                wrong.add("Row %d of %s points to a row of %s that is not there."
                        .formatted(row.getLong(2), row.getString(1), row.getString(3)));
            }
        });
        if (wrong.isEmpty()) {
            compareSteps();
            compareCards();
        }
    }

    private void compareSteps() {
        database.prepare("""
                select kind, grade, day, id, before_repetitions, before_interval, before_ease, before_lapses, before_due,
                       before_repeat_on, after_repetitions, after_interval, after_ease, after_lapses, after_due, after_repeat_on
                from review""").each(row -> {
            var before = Columns.state(row, 5);
            if (!Step.read(row).after(before).equals(Columns.state(row, 11)) && wrong.size() < MOST) {
                wrong.add("Review %d does not lead from its state before to its state after.".formatted(row.getLong(4)));
            }
        });
    }

    private void compareCards() {
        var cached = database.prepare("""
                select repetitions, interval_days, ease, lapses, due, repeat_on from card where id = ?""");
        database.prepare("""
                select r.kind, r.grade, r.day, c.id, r.id from card c left join lasting_review r on r.card = c.id order by c.id, r.id
                """).each(row -> {
            if (row.getLong(4) != card) {
                compare(cached);
                card = row.getLong(4);
                state = CardState.NEW;
            }
            if (row.getObject(5) != null) {
                state = Step.read(row).after(state);
            }
        });
        compare(cached);
    }

    private void compare(Sql cached) {
        if (card == -1 || wrong.size() >= 2 * MOST) {
            return;
        }
        var stored = cached.first(row -> Columns.state(row, 1), card);
        if (!stored.equals(Optional.of(state))) {
            wrong.add("Card %d stands at %s, but its reviews lead to %s.".formatted(card, stored.orElseThrow(), state));
        }
    }
}
