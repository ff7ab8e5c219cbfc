package app.telltale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.telltale.store.StoreFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private static final List<String> FIRST = Migrations.bundled().scripts();

    @TempDir
    Path folder;

    private void refused(Path where, Reason reason, String words) {
        assertThatThrownBy(() -> Store.open(where).close())
                .isInstanceOfSatisfying(StoreFailure.class, failure -> {
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(failure).hasMessageContaining(words).hasMessageEndingWith(".");
                });
    }

    private Path file() {
        return folder.resolve("telltale.db");
    }

    private void withSqlite(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aNewFolderIsCreatedAndOpensAgain() {
        var deep = folder.resolve("a?b %20").resolve("c");
        Store.open(deep).close();
        Store.open(deep).close();

        assertThat(deep.resolve("telltale.db")).exists();
        assertThat(deep.resolve("backups")).doesNotExist();
    }

    @Test
    void laterMigrationsRunOnceEachAfterACopy() throws SQLException, IOException {
        Store.open(folder).close();
        var two = new Migrations(Stream.concat(FIRST.stream(), Stream.of("alter table deck add column colour text")).toList());
        Store.open(folder, two).close();
        Store.open(folder, two).close();

        withSqlite("update deck set colour = 'red'");
        var copy = folder.resolve("backups").resolve("before-" + (FIRST.size() + 1) + ".db");
        assertThat(copy).exists();
        Files.move(copy, file(), StandardCopyOption.REPLACE_EXISTING);
        Store.open(folder).close();
    }

    @Test
    void aDatabaseOfTheFirstVersionIsCopiedAndBroughtUpToDate() throws SQLException {
        Database.open(folder, new Migrations(FIRST.subList(0, 1))).close();
        withSqlite("insert into sitting (id, scope, day, started_at) values (7, null, 20000, 1)");

        try (var store = Store.open(folder)) {
            var resumed = store.read(() -> store.sittings().open(Optional.empty(), LocalDate.ofEpochDay(20000)));
            assertThat(resumed).contains(7L);
            assertThat(store.check()).isEmpty();
        }
        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**/before-2.db");
    }

    @Test
    void aDrillIsNotResumedAsAnOrdinarySitting() throws SQLException {
        Store.open(folder).close();
        withSqlite("insert into sitting (scope, day, started_at, drill) values (null, 20000, 1, 'pair')");

        try (var store = Store.open(folder)) {
            var resumed = store.read(() -> store.sittings().open(Optional.empty(), LocalDate.ofEpochDay(20000)));
            assertThat(resumed).isEmpty();
        }
    }

    @Test
    void aMigrationThatFailsChangesNothing() {
        Store.open(folder).close();
        var broken = new Migrations(Stream.concat(
                FIRST.stream(), Stream.of("create table extra (id integer primary key) strict; insert into nowhere values (1)")).toList());

        assertThatThrownBy(() -> Store.open(folder, broken)).isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> withSqlite("insert into extra values (1)")).hasMessageContaining("no such table");
        Store.open(folder).close();
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        Store.open(folder).close();
        withSqlite("pragma user_version = 99");

        refused(folder, Reason.NEWER_SCHEMA, "newer version");
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
        Files.writeString(file(), "Dear diary, ".repeat(500));

        refused(folder, Reason.DAMAGED, "left as it is");
        assertThat(file()).content().isEqualTo("Dear diary, ".repeat(500));
    }

    @Test
    void theDatabaseOfAnotherProgramIsLeftAsItIs() throws SQLException, IOException {
        withSqlite("create table mine (id integer)");
        byte[] before = Files.readAllBytes(file());

        refused(folder, Reason.DAMAGED, "not a database of Telltale");
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void aTruncatedDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        Store.open(folder).close();
        try (var channel = Files.newByteChannel(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        byte[] before = Files.readAllBytes(file());

        refused(folder, Reason.DAMAGED, "damaged");
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void aSecondOpenSaysSoAndHarmsNothing() {
        try (var first = Store.open(folder)) {
            refused(folder, Reason.IN_USE, "already open");
            assertThat(first.check()).isEmpty();
        }
        Store.open(folder).close();
    }

    @Test
    void aFileWhereTheFolderShouldBeCannotBeWritten() throws IOException {
        refused(Files.writeString(folder.resolve("file"), ""), Reason.NOT_WRITABLE, "cannot be written");
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() {
        assumeThat(Path.of("/proc/self")).exists();

        refused(Path.of("/proc/telltale"), Reason.NOT_WRITABLE, "cannot be written");
    }

    @Test
    void aFolderWhereTheDatabaseShouldBeCannotBeWritten() throws IOException {
        Files.createDirectory(file());

        refused(folder, Reason.NOT_WRITABLE, "cannot be written");
    }

    @Test
    void aReadOnlyFolderOrFileIsReported() throws IOException {
        Store.open(folder).close();
        assumeThat(file().toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(file())).as("this user is bound by permissions").isFalse();

        refused(folder, Reason.NOT_WRITABLE, "cannot be written");
    }

    @Test
    void afterARefusalTheFolderIsFree() throws IOException {
        Files.writeString(file(), "Dear diary, ".repeat(500));
        refused(folder, Reason.DAMAGED, "damaged");
        Files.delete(file());

        Store.open(folder).close();
    }
}
