package app.telltale.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The store cannot do what was asked. The message is a sentence for the learner; what was begun has been rolled back, so the
 * data is as it was before.
 */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Reason {
        /** Another instance holds the data folder. */
        IN_USE,
        /** A newer version of the program wrote the database. */
        NEWER_SCHEMA,
        /** The folder or file cannot be written. */
        NOT_WRITABLE,
        /** The file is no database of this program, or a damaged one. */
        DAMAGED,
        /** No room left on the disk. */
        DISK_FULL,
        /** Anything else that the file system or the database reports. */
        FAILED
    }

    private final Reason reason;

    StoreFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** A file outside the data folder that could not be written. */
    public static StoreFailure ofFile(Path file, IOException cause) {
        return new StoreFailure(
                Reason.NOT_WRITABLE,
                "The file " + file + " could not be written. Check the folder's permissions and the room on the disk.",
                cause);
    }

    /** What SQLite reported, as a failure with its own sentence. */
    static StoreFailure of(SQLException exception) {
        var reason = exception instanceof SQLiteException sqlite ? reason(sqlite.getResultCode()) : Reason.FAILED;
        String message = switch (reason) {
            case IN_USE -> "Another program is using the database. Close it and try again.";
            case NEWER_SCHEMA -> "A newer version of Telltale wrote the database. Install that version.";
            case NOT_WRITABLE -> "The database cannot be written. Check the permissions of the data folder.";
            case DAMAGED -> "The database is damaged. It has been left as it is; put back a copy from the backups folder.";
            case DISK_FULL -> "The disk is full. Nothing was changed; make room and try again.";
            case FAILED -> "The database reported an error and nothing was changed: " + exception.getMessage();
        };
        return new StoreFailure(reason, message, exception);
    }

    private static Reason reason(SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.IN_USE;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Reason.NOT_WRITABLE;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Reason.DAMAGED;
            case SQLITE_FULL -> Reason.DISK_FULL;
            default -> Reason.FAILED;
        };
    }
}
