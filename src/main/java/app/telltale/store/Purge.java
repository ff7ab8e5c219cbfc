package app.telltale.store;

import java.util.List;

/** Removes the decks that were marked as deleted, with their notes, cards and reviews. */
final class Purge {
    private static final String CARDS = "select c.id from card c join deck d on d.id = c.deck where d.deleted_at is not null";
    private static final String REVIEWS = "select id from review where card in (" + CARDS + ")";
    private static final String DECKS = "select id from deck where deleted_at is not null";

    /** In this order no row ever points to one that is gone, and the log's triggers still see the mark on the deck. */
    private static final List<String> STEPS = List.of(
            "delete from error_name where review in (" + REVIEWS + ")",
            "delete from undo where review in (" + REVIEWS + ")",
            "delete from review where id in (" + REVIEWS + ")",
            "delete from card where id in (" + CARDS + ")",
            "delete from note where deck in (" + DECKS + ")",
            "update sitting set scope = null, ended_at = coalesce(ended_at, started_at) where scope in (" + DECKS + ")",
            "delete from deck where deleted_at is not null");

    private Purge() {}

    static void run(Database database) {
        if (database.prepare("select count(*) from deck where deleted_at is not null").number() > 0) {
            STEPS.forEach(step -> database.prepare(step).run());
        }
    }
}
