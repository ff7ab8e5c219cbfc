package app.telltale.store;

import app.telltale.schedule.CardState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads columns that may be null, and those that several make one value. */
final class Columns {
    private Columns() {}

    static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** The keys that a column holds, a line each. */
    static List<String> lines(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    static OptionalInt number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The six columns from {@code first}: repetitions, interval, ease, lapses, due, repeat_on. */
    static CardState state(ResultSet row, int first) throws SQLException {
        return new CardState(
                row.getInt(first),
                row.getInt(first + 1),
                row.getInt(first + 2),
                row.getInt(first + 3),
                day(row, first + 4),
                day(row, first + 5));
    }
}
