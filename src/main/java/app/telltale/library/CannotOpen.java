package app.telltale.library;

import app.telltale.store.StoreFailure;

/** The data folder cannot be opened. The message is a sentence that says what to do; nothing in the folder was changed. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Reason {
        /** Another instance of the program holds the folder. */
        IN_USE,
        /** A newer version of the program wrote the data. */
        NEWER_SCHEMA,
        /** The folder or a file in it cannot be written, or the disk is full. */
        NOT_WRITABLE,
        /** The database is damaged, or is none of this program. */
        DAMAGED
    }

    private final Reason reason;

    CannotOpen(StoreFailure failure) {
        super(failure.getMessage(), failure);
        this.reason = switch (failure.reason()) {
            case IN_USE -> Reason.IN_USE;
            case NEWER_SCHEMA -> Reason.NEWER_SCHEMA;
            case NOT_WRITABLE, DISK_FULL -> Reason.NOT_WRITABLE;
            case DAMAGED, FAILED -> Reason.DAMAGED;
        };
    }

    public Reason reason() {
        return reason;
    }
}
