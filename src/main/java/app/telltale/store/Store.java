package app.telltale.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a data folder holds. Everything is done inside {@link #read} or {@link #write}; calls from several threads wait for each
 * other. Any method of this room may throw a {@link StoreFailure}.
 */
public final class Store implements AutoCloseable {
    private final Path folder;
    private final Database database;
    private final DeckRows decks;
    private final NoteRows notes;
    private final CardRows cards;
    private final QueueRows queue;
    private final SittingRows sittings;
    private final ReviewRows reviews;
    private final LeechRows leeches;

    private Store(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
        this.decks = new DeckRows(database);
        this.notes = new NoteRows(database);
        this.cards = new CardRows(database);
        this.queue = new QueueRows(database);
        this.sittings = new SittingRows(database);
        this.reviews = new ReviewRows(database);
        this.leeches = new LeechRows(database);
    }

    /**
     * Opens the folder for this process alone, creating it where it is missing, and purges the decks marked as deleted.
     *
     * @throws StoreFailure with a reason and a sentence; nothing stays locked
     */
    public static Store open(Path folder) {
        return open(folder, Migrations.bundled());
    }

    static Store open(Path folder, Migrations migrations) {
        var database = Database.open(folder, migrations);
        try {
            database.write(() -> {
                Purge.run(database);
                return true;
            });
            return new Store(folder, database);
        } catch (RuntimeException exception) {
            database.close();
            throw exception;
        }
    }

    public <T> T read(Supplier<T> work) {
        return database.read(work);
    }

    /** One transaction: all of the work is on the disk when this returns, or nothing of it where it throws. */
    public <T> T write(Supplier<T> work) {
        return database.write(work);
    }

    /** {@link #write} for work without a result. */
    public void write(Runnable work) {
        database.write(() -> {
            work.run();
            return true;
        });
    }

    public DeckRows decks() {
        return decks;
    }

    public NoteRows notes() {
        return notes;
    }

    public CardRows cards() {
        return cards;
    }

    public QueueRows queue() {
        return queue;
    }

    public SittingRows sittings() {
        return sittings;
    }

    public ReviewRows reviews() {
        return reviews;
    }

    public LeechRows leeches() {
        return leeches;
    }

    /**
     * A second, read-only view of the data, which sees what was last committed. Long questions are asked there, so that a grade never
     * waits for them.
     */
    public LogReader reader() {
        return read(() -> new LogReader(Database.reader(folder)));
    }

    /** Sentences of what is wrong with the data; empty when all is well. */
    public List<String> check() {
        return database.read(() -> new Checks(database).run());
    }

    @Override
    public void close() {
        database.close();
    }
}
