package app.telltale.store;

import java.util.function.Supplier;

/**
 * What the log and the cards tell as a whole, read beside the connection that writes. Everything is done inside {@link #read}; calls
 * from several threads wait for each other, never for a grade. Any method may throw a {@link StoreFailure}.
 */
public final class LogReader implements AutoCloseable {
    private final Database database;
    private final ObservationRows observations;
    private final MissRows misses;
    private final SpreadRows spread;
    private final DrillRows drills;
    private final DeckRows decks;
    private final CardRows cards;
    private final SittingRows sittings;
    private final LeechRows leeches;

    LogReader(Database database) {
        this.database = database;
        this.observations = new ObservationRows(database);
        this.misses = new MissRows(database);
        this.spread = new SpreadRows(database);
        this.drills = new DrillRows(database);
        this.decks = new DeckRows(database);
        this.cards = new CardRows(database);
        this.sittings = new SittingRows(database);
        this.leeches = new LeechRows(database);
    }

    public <T> T read(Supplier<T> work) {
        return database.read(work);
    }

    public ObservationRows observations() {
        return observations;
    }

    public MissRows misses() {
        return misses;
    }

    public SpreadRows spread() {
        return spread;
    }

    public DrillRows drills() {
        return drills;
    }

    public DeckRows decks() {
        return decks;
    }

    public CardRows cards() {
        return cards;
    }

    /** The log for the eyes of others; prepared when it is asked for, because it seldom is. */
    public LogExportRows export() {
        return new LogExportRows(database);
    }

    public SittingRows sittings() {
        return sittings;
    }

    public LeechRows leeches() {
        return leeches;
    }

    @Override
    public void close() {
        database.close();
    }
}
