package app.telltale.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One prepared statement, kept open. Values may be numbers, strings, booleans, dates (stored as epoch days), optionals of these
 * and null. Whatever SQLite reports comes out as a {@link StoreFailure}.
 */
final class Sql {
    private final Connection connection;
    private final String text;
    private PreparedStatement statement;
    private boolean failed;

    Sql(Connection connection, String text) throws SQLException {
        this.connection = connection;
        this.text = text;
        this.statement = connection.prepareStatement(text);
    }

    /** Makes a value of the row that the result set stands on. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes note of the row that the result set stands on. */
    @FunctionalInterface
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    void run(@Nullable Object... values) {
        try {
            bind(values);
            statement.executeUpdate();
        } catch (SQLException exception) {
            failed = true;
            throw StoreFailure.of(exception);
        }
    }

    void each(Taker taker, @Nullable Object... values) {
        eachWhile(() -> true, taker, values);
    }

    /** Hands over rows one at a time, for as long as {@code go} says so; false where it stopped before the last. */
    boolean eachWhile(BooleanSupplier go, Taker taker, @Nullable Object... values) {
        try {
            bind(values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!go.getAsBoolean()) {
                        return false;
                    }
                    taker.take(rows);
                }
                return true;
            }
        } catch (SQLException exception) {
            failed = true;
            throw StoreFailure.of(exception);
        }
    }

    <T> List<T> list(Reader<T> reader, @Nullable Object... values) {
        var list = new ArrayList<T>();
        each(row -> list.add(reader.read(row)), values);
        return list;
    }

    /** The rows that fit, until there are {@code most} of them; the others are not read. */
    <T> List<T> fitting(Reader<T> reader, Predicate<? super T> fits, int most, @Nullable Object... values) {
        var list = new ArrayList<T>();
        Taker taker = row -> {
            var value = reader.read(row);
            if (fits.test(value)) {
                list.add(value);
            }
        };
        eachWhile(() -> list.size() < most, taker, values);
        return list;
    }

    <T> Optional<T> first(Reader<T> reader, @Nullable Object... values) {
        try {
            bind(values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        } catch (SQLException exception) {
            failed = true;
            throw StoreFailure.of(exception);
        }
    }

    /** The first column of the first row; also the new id of an insert that ends with {@code returning id}. */
    long number(@Nullable Object... values) {
        return first(row -> row.getLong(1), values).orElseThrow();
    }

    int count(@Nullable Object... values) {
        return Math.toIntExact(number(values));
    }

    /** The driver closes a statement that failed, as on a full disk; the next use prepares it anew. */
    private void bind(@Nullable Object... values) throws SQLException {
        if (failed) {
            statement.close();
            statement = connection.prepareStatement(text);
            failed = false;
        }
        for (int i = 0; i < values.length; i++) {
            bind(i + 1, values[i]);
        }
    }

    private void bind(int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case Long number -> statement.setLong(place, number);
            case Integer number -> statement.setInt(place, number);
            case String text -> statement.setString(place, text);
            case Boolean flag -> statement.setInt(place, flag ? 1 : 0);
            case LocalDate day -> statement.setLong(place, day.toEpochDay());
            case Optional<?> optional -> bind(place, optional.orElse(null));
            default -> throw new IllegalArgumentException("cannot store a " + value.getClass());
        }
    }
}
