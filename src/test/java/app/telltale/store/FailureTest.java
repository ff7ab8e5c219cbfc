package app.telltale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.telltale.card.Note;
import app.telltale.store.StoreFailure.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {
    @TempDir
    Path folder;

    private static long addDeck(Database database, String key, int length) {
        return new DeckRows(database).insert(key, "x".repeat(length), 1, Optional.empty(), false);
    }

    @Test
    void aFullDiskRollsBackAndSaysSo() {
        try (var database = Database.open(folder, Migrations.bundled())) {
            int pages = database.prepare("pragma page_count").count();
            database.prepare("pragma max_page_count = " + (pages + 2)).count();

            assertThatThrownBy(() -> database.write(() -> addDeck(database, "small", 10) + addDeck(database, "large", 100_000)))
                    .isInstanceOfSatisfying(StoreFailure.class, failure -> {
                        assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
                        assertThat(failure).hasMessage("The disk is full. Nothing was changed; make room and try again.");
                    });
            assertThat(database.read(() -> new DeckRows(database).live())).isEmpty();
            assertThat(database.write(() -> addDeck(database, "small", 10))).isPositive();
        }
    }

    @Test
    void workThatThrowsLeavesNothingBehind() {
        try (var database = Database.open(folder, Migrations.bundled())) {
            assertThatThrownBy(() -> database.write(() -> {
                        addDeck(database, "one", 10);
                        throw new IllegalStateException("halfway");
                    }))
                    .hasMessage("halfway");
            assertThat(database.read(() -> new DeckRows(database).live())).isEmpty();
        }
    }

    @Test
    void damageInTheMiddleIsFoundByTheCheck() throws IOException {
        try (var store = Store.open(folder)) {
            long deck = store.write(() -> store.decks().insert("d", "D", 1, Optional.empty(), false));
            for (int place = 0; place < 200; place++) {
                var about = new Note.About(
                        "n" + place, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
                int position = place;
                store.write(() -> store.notes().insert(deck, position, new Note.Basic(about, "", ""), "x".repeat(2_000)));
            }
        }
        try (var channel = FileChannel.open(folder.resolve("telltale.db"), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(40_000), channel.size() / 2);
        }

        try (var store = Store.open(folder)) {
            assertThat(store.check()).isNotEmpty().first().asString().contains("damaged");
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        var store = Store.open(folder);
        store.close();

        assertThatThrownBy(store::check).isInstanceOf(StoreFailure.class).hasMessage("The database is closed.");
    }
}
