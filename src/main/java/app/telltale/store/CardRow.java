package app.telltale.store;

import app.telltale.schedule.CardState;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A stored card with the content of the note that it belongs to, as the deck room encodes it. */
public record CardRow(long id, long deck, String deckName, String key, String content, CardState state) {

    /** Of the columns id, deck, the deck's name, key, content and the six of a state. */
    static CardRow of(ResultSet row) throws SQLException {
        return new CardRow(
                row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5), Columns.state(row, 6));
    }
}
