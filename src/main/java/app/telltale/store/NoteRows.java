package app.telltale.store;

import app.telltale.card.DomainId;
import app.telltale.card.Note;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The notes of the decks, with their domains and tags. */
public final class NoteRows {
    private static final String SELECT = "select id, note_key, position, content, retired, deck from note ";

    /** A note and the deck it is of. */
    public record Placed(long deck, NoteRow note) {}

    private final Sql ofDeck;
    private final Sql byId;
    private final Sql insert;
    private final Sql update;
    private final Sql move;
    private final Sql moveCards;
    private final Sql retire;
    private final Sql retireCards;
    private final Sql dropDomains;
    private final Sql dropTags;
    private final Sql addDomain;
    private final Sql addTag;

    NoteRows(Database database) {
        ofDeck = database.prepare(SELECT + "where deck = ?");
        byId = database.prepare(SELECT + "where id = ? and retired = 0");
        insert = database.prepare("""
                insert into note (deck, note_key, position, kind, content) values (?, ?, ?, ?, ?) returning id""");
        update = database.prepare("update note set position = ?2, kind = ?3, content = ?4, retired = 0 where id = ?1");
        move = database.prepare("update note set position = ?2 where id = ?1");
        moveCards = database.prepare("update card set position = ?2 where note = ?1");
        retire = database.prepare("update note set retired = 1 where id = ?");
        retireCards = database.prepare("update card set retired = 1 where note = ?");
        dropDomains = database.prepare("delete from note_domain where note = ?");
        dropTags = database.prepare("delete from note_tag where note = ?");
        addDomain = database.prepare("insert or ignore into note_domain (note, exam, number) values (?, ?, ?)");
        addTag = database.prepare("insert or ignore into note_tag (note, tag) values (?, ?)");
    }

    /** All notes of a deck, retired ones too, in no particular order. */
    public List<NoteRow> ofDeck(long deck) {
        return ofDeck.list(NoteRows::note, deck);
    }

    /** @throws java.util.NoSuchElementException where there is none, or it is retired */
    public Placed of(long id) {
        return byId.first(row -> new Placed(row.getLong(6), note(row)), id).orElseThrow();
    }

    private static NoteRow note(ResultSet row) throws SQLException {
        return new NoteRow(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4), row.getBoolean(5));
    }

    /** Adds a note without its cards and gives its id. */
    public long insert(long deck, int position, Note note, String content) {
        long id = insert.number(deck, note.about().id(), position, kind(note), content);
        label(id, note);
        return id;
    }

    /** Replaces the note's content; it takes part again where it was retired. Its cards are the caller's to bring in line. */
    public void update(long id, int position, Note note, String content) {
        update.run(id, position, kind(note), content);
        dropDomains.run(id);
        dropTags.run(id);
        label(id, note);
    }

    /** Gives the note and its cards another place in the deck. */
    public void move(long id, int position) {
        move.run(id, position);
        moveCards.run(id, position);
    }

    /** Takes the note and its cards out of all queues; nothing is lost. */
    public void retire(long id) {
        retire.run(id);
        retireCards.run(id);
    }

    private void label(long id, Note note) {
        for (DomainId domain : note.about().domains()) {
            addDomain.run(id, domain.exam(), domain.number());
        }
        for (String tag : note.about().tags()) {
            addTag.run(id, tag);
        }
    }

    private static String kind(Note note) {
        return note.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
