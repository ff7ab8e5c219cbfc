package app.telltale.store;

import app.telltale.store.StoreFailure.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Brings a database to the newest schema: script n leads from version n-1 to version n. Each script runs in a transaction of its
 * own, an existing database is copied to {@code backups/before-n.db} first.
 */
record Migrations(List<String> scripts) {
    /** "TELL": marks the file as this program's. */
    static final int APPLICATION_ID = 0x54454c4c;

    /** Those that this version of the program brings along. */
    static Migrations bundled() {
        return new Migrations(Stream.of("001.sql", "002.sql").map(Migrations::resource).toList());
    }

    private static String resource(String name) {
        try (var stream = Migrations.class.getResourceAsStream("migrations/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** @throws StoreFailure NEWER_SCHEMA, or DAMAGED where the file is a database of another program; neither changes anything */
    void apply(Connection connection, Path folder) throws SQLException {
        try (var statement = connection.createStatement()) {
            int version = pragma(statement, "user_version");
            refuseForeign(statement, version, folder);
            refuseNewer(version);
            statement.executeUpdate("pragma journal_mode = wal");
            for (int next = version + 1; next <= scripts.size(); next++) {
                if (version > 0) {
                    backUp(connection, folder.resolve("backups"), next);
                }
                migrate(statement, next);
            }
        }
    }

    private static int pragma(Statement statement, String name) throws SQLException {
        try (var row = statement.executeQuery("pragma " + name)) {
            return row.getInt(1);
        }
    }

    private static void refuseForeign(Statement statement, int version, Path folder) throws SQLException {
        int objects;
        try (var row = statement.executeQuery("select count(*) from sqlite_schema")) {
            objects = row.getInt(1);
        }
        boolean empty = version == 0 && objects == 0;
        if (!empty && pragma(statement, "application_id") != APPLICATION_ID) {
            throw new StoreFailure(
                    Reason.DAMAGED,
                    "telltale.db in " + folder + " is not a database of Telltale. It has been left as it is; move it away, or choose"
                            + " another folder with --data.",
                    null);
        }
    }

    private void refuseNewer(int version) {
        if (version > scripts.size()) {
            throw new StoreFailure(
                    Reason.NEWER_SCHEMA,
                    ("A newer version of Telltale wrote this data (schema %d, this version knows %d). Install that version, or choose"
                                    + " another folder with --data.")
                            .formatted(version, scripts.size()),
                    null);
        }
    }

    private void migrate(Statement statement, int version) throws SQLException {
        statement.executeUpdate("begin immediate");
        try {
            statement.executeUpdate(scripts.get(version - 1));
            statement.executeUpdate("pragma application_id = " + APPLICATION_ID);
            statement.executeUpdate("pragma user_version = " + version);
            statement.executeUpdate("commit");
        } catch (SQLException exception) {
            statement.executeUpdate("rollback");
            throw exception;
        }
    }

    private static void backUp(Connection connection, Path backups, int version) throws SQLException {
        var unfinished = backups.resolve("unfinished.db");
        try {
            Files.createDirectories(backups);
            Files.deleteIfExists(unfinished);
            try (var statement = connection.prepareStatement("vacuum into ?")) {
                statement.setString(1, unfinished.toString());
                statement.execute();
            }
            Files.move(unfinished, backups.resolve("before-" + version + ".db"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException exception) {
            throw FolderLock.notWritable(backups, exception);
        }
    }
}
