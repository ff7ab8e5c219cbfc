package app.telltale.store;

import app.telltale.card.Card;
import app.telltale.schedule.CardState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards and the cache of where they stand. */
public final class CardRows {
    private static final String STATE = "repetitions, interval_days, ease, lapses, due, repeat_on";

    /** Where a card stands, and its note. */
    public record Standing(long note, CardState state) {}

    private final Sql byId;
    private final Sql standing;
    private final Sql setState;
    private final Sql keys;
    private final Sql insert;
    private final Sql update;
    private final Sql retire;
    private final Sql bury;
    private final Sql suspend;

    CardRows(Database database) {
        byId = database.prepare("""
                select c.id, c.deck, coalesce(d.own_name, d.name), c.card_key, n.content, c.repetitions, c.interval_days, c.ease,
                       c.lapses, c.due, c.repeat_on
                from card c join note n on n.id = c.note join deck d on d.id = c.deck where c.id = ?""");
        standing = database.prepare("select note, " + STATE + " from card where id = ?");
        setState = database.prepare("""
                update card set repetitions = ?2, interval_days = ?3, ease = ?4, lapses = ?5, due = ?6, repeat_on = ?7
                where id = ?1""");
        keys = database.prepare("select card_key, id from card where note = ?");
        insert = database.prepare(
                "insert into card (note, deck, card_key, ord, position, subject) values (?, ?, ?, ?, ?, ?)");
        update = database.prepare("update card set ord = ?2, position = ?3, subject = ?4, retired = 0 where id = ?1");
        retire = database.prepare("update card set retired = 1 where id = ?");
        bury = database.prepare("update card set buried_until = ?2 where id = ?1");
        suspend = database.prepare("update card set suspended = ?2 where id = ?1");
    }

    /** @throws java.util.NoSuchElementException where there is none */
    public CardRow of(long id) {
        return byId.first(CardRow::of, id).orElseThrow();
    }

    /** @throws java.util.NoSuchElementException where there is no such card */
    public Standing standing(long id) {
        return standing.first(row -> new Standing(row.getLong(1), Columns.state(row, 2)), id)
                .orElseThrow();
    }

    public void setState(long id, CardState state) {
        setState.run(
                id,
                state.repetitions(),
                state.intervalDays(),
                state.ease(),
                state.lapses(),
                state.due(),
                state.repeatOn());
    }

    /** Brings the note's stored cards in line with those it makes now: adds, retires, takes back; progress stays by card key. */
    public void align(long deck, long note, int position, List<Card> cards) {
        Map<String, Long> stored = new HashMap<>();
        keys.each(row -> stored.put(row.getString(1), row.getLong(2)), note);
        for (int ord = 0; ord < cards.size(); ord++) {
            var card = cards.get(ord);
            Long id = stored.remove(card.key());
            if (id == null) {
                insert.run(note, deck, card.key(), ord, position, card.subject());
            } else {
                update.run(id, ord, position, card.subject());
            }
        }
        stored.values().forEach(id -> retire.run(id));
    }

    /** @param until the first study day on which the card may be asked again; empty to dig it out */
    public void bury(long id, Optional<LocalDate> until) {
        bury.run(id, until);
    }

    public void suspend(long id, boolean suspended) {
        suspend.run(id, suspended);
    }
}
