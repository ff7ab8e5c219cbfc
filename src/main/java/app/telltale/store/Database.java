package app.telltale.store;

import app.telltale.store.StoreFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;

/**
 * A connection to {@code telltale.db}: the one that writes, which holds the lock on its folder, or one that only reads. Calls from
 * several threads wait for each other.
 */
final class Database implements AutoCloseable {
    private final Connection connection;
    private final Runnable release;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, Sql> prepared = new LinkedHashMap<>();
    private final Sql begin;
    private final Sql commit;
    private final Sql rollback;

    private Database(Connection connection, Runnable release) {
        this.connection = connection;
        this.release = release;
        this.begin = prepare("begin immediate");
        this.commit = prepare("commit");
        this.rollback = prepare("rollback");
    }

    /**
     * Opens the folder's database, creating both where they are missing, and brings it to the newest schema.
     *
     * @throws StoreFailure where that cannot be done; nothing stays locked
     */
    static Database open(Path folder, Migrations migrations) {
        try {
            Files.createDirectories(folder);
        } catch (IOException exception) {
            throw FolderLock.notWritable(folder, exception);
        }
        var folderLock = FolderLock.take(folder);
        try {
            return new Database(connect(folder, migrations), folderLock::close);
        } catch (SQLException exception) {
            folderLock.close();
            throw StoreFailure.of(exception);
        } catch (RuntimeException exception) {
            folderLock.close();
            throw exception;
        }
    }

    /**
     * A second connection to a folder that is open already, for long questions: it reads what was last committed while the first one
     * writes, and neither waits for the other.
     */
    static Database reader(Path folder) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-32_000);
        try {
            return new Database(config.createConnection(url(folder)), () -> {});
        } catch (SQLException exception) {
            throw StoreFailure.of(exception);
        }
    }

    private static String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("telltale.db").toUri();
    }

    private static Connection connect(Path folder, Migrations migrations) throws SQLException {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // Without these an "insert or replace" would get past the triggers that keep the review log.
        config.setPragma(SQLiteConfig.Pragma.RECURSIVE_TRIGGERS, "true");
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-32_000);
        var connection = config.createConnection(url(folder));
        try {
            migrations.apply(connection, folder);
            settle(connection);
            return connection;
        } catch (SQLException | RuntimeException exception) {
            connection.close();
            throw exception;
        }
    }

    /** A write-protected file, which SQLite opens without a word, fails here and not at the first grade. */
    private static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("begin immediate");
            statement.executeUpdate("rollback");
            // 16 MB: most sittings end before it, so that no grade waits while the write-ahead log moves into the database.
            statement.executeUpdate("pragma wal_autocheckpoint = 4000");
        }
    }

    /** A statement that stays prepared until the database is closed; the same one for the same text. */
    Sql prepare(String text) {
        return prepared.computeIfAbsent(text, _ -> {
            try {
                return new Sql(connection, text);
            } catch (SQLException exception) {
                throw StoreFailure.of(exception);
            }
        });
    }

    /** The text of every statement prepared so far. */
    List<String> texts() {
        return List.copyOf(prepared.keySet());
    }

    Connection connection() {
        return connection;
    }

    <T> T read(Supplier<T> work) {
        turn.lock();
        try {
            refuseClosed();
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** Runs the work in a transaction: all of it is on the disk when this returns, or nothing of it where it throws. */
    <T> T write(Supplier<T> work) {
        return read(() -> {
            begin.run();
            try {
                T result = work.get();
                commit.run();
                return result;
            } catch (RuntimeException | Error failure) {
                rollBack(failure);
                throw failure;
            }
        });
    }

    /** SQLite has already rolled back by itself after some failures; then there is nothing more to do. */
    private void rollBack(Throwable failure) {
        try {
            rollback.run();
        } catch (StoreFailure already) {
            failure.addSuppressed(already);
        }
    }

    private void refuseClosed() {
        try {
            if (connection.isClosed()) {
                throw new StoreFailure(Reason.FAILED, "The database is closed.", null);
            }
        } catch (SQLException exception) {
            throw StoreFailure.of(exception);
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException exception) {
            throw StoreFailure.of(exception);
        } finally {
            release.run();
            turn.unlock();
        }
    }
}
