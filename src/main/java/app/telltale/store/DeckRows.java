package app.telltale.store;

import app.telltale.study.Limits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The decks and, for those that came with the program, which revision of their file was taken in. */
public final class DeckRows {
    private static final String SELECT = """
            select id, key, coalesce(own_name, name), revision, description, bundled, archived, deleted_at is not null,
                   fresh_limit, review_limit
            from deck
            """;

    /** A bundled file as it was taken in. {@code deck} is empty where the deck was purged. */
    public record Bundle(int revision, Optional<Long> deck) {}

    private final Sql live;
    private final Sql byId;
    private final Sql byKey;
    private final Sql insert;
    private final Sql update;
    private final Sql rename;
    private final Sql archive;
    private final Sql limit;
    private final Sql delete;
    private final Sql restore;
    private final Sql bundle;
    private final Sql bundled;

    DeckRows(Database database) {
        live = database.prepare(SELECT + "where deleted_at is null order by position, id");
        byId = database.prepare(SELECT + "where id = ?");
        byKey = database.prepare(SELECT + "where key = ?");
        insert = database.prepare("""
                insert into deck (key, name, revision, description, bundled, position)
                values (?, ?, ?, ?, ?, (select coalesce(max(position), 0) + 1 from deck)) returning id""");
        update = database.prepare("""
                update deck set name = ?2, revision = ?3, description = ?4, deleted_at = null where id = ?1""");
        rename = database.prepare("update deck set own_name = ?2 where id = ?1");
        archive = database.prepare("update deck set archived = ?2 where id = ?1");
        limit = database.prepare("update deck set fresh_limit = ?2, review_limit = ?3 where id = ?1");
        delete = database.prepare("update deck set deleted_at = ?2 where id = ?1");
        restore = database.prepare("update deck set deleted_at = null where id = ?1");
        bundle = database.prepare("select revision, deck from bundle where file = ?");
        bundled = database.prepare("insert or replace into bundle (file, revision, deck) values (?, ?, ?)");
    }

    private static DeckRow row(ResultSet row) throws SQLException {
        var fresh = Columns.number(row, 9);
        int reviews = row.getInt(10);
        return new DeckRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                Columns.text(row, 5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getBoolean(8),
                fresh.isPresent() ? Optional.of(new Limits(fresh.getAsInt(), reviews)) : Optional.empty());
    }

    /** Those not deleted, archived ones too, in their order. */
    public List<DeckRow> live() {
        return live.list(DeckRows::row);
    }

    /** @throws java.util.NoSuchElementException where there is none */
    public DeckRow of(long id) {
        return byId.first(DeckRows::row, id).orElseThrow();
    }

    /** Also finds a deck that is marked as deleted. */
    public Optional<DeckRow> ofKey(String key) {
        return byKey.first(DeckRows::row, key);
    }

    /** Puts a deck at the end and gives its id. */
    public long insert(String key, String name, int revision, Optional<String> description, boolean bundled) {
        return insert.number(key, name, revision, description, bundled);
    }

    /** Takes over what a newer file says; a deck marked as deleted is there again. */
    public void update(long id, String name, int revision, Optional<String> description) {
        update.run(id, name, revision, description);
    }

    public void rename(long id, String name) {
        rename.run(id, name);
    }

    public void archive(long id, boolean archived) {
        archive.run(id, archived);
    }

    public void limit(long id, Optional<Limits> limits) {
        limit.run(id, limits.map(Limits::fresh), limits.map(Limits::reviews));
    }

    /** Marks the deck; {@link Purge} removes it for good. */
    public void delete(long id, long at) {
        delete.run(id, at);
    }

    public void restore(long id) {
        restore.run(id);
    }

    public Optional<Bundle> bundle(String file) {
        return bundle.first(
                row -> {
                    int revision = row.getInt(1);
                    long deck = row.getLong(2);
                    return new Bundle(revision, row.wasNull() ? Optional.empty() : Optional.of(deck));
                },
                file);
    }

    /** Notes that the bundled file was taken in. */
    public void bundled(String file, int revision, long deck) {
        bundled.run(file, revision, deck);
    }
}
