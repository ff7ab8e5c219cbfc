package app.telltale.store;

import app.telltale.store.StoreFailure.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a data folder for one instance. The operating system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreFailure IN_USE where another instance holds the folder, NOT_WRITABLE where the lock file cannot be written */
    static FolderLock take(Path folder) {
        try {
            var channel = FileChannel.open(
                    folder.resolve("telltale.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreFailure(
                        Reason.IN_USE,
                        "Telltale is already open with the data folder " + folder + ". Use that window, or close it first.",
                        null);
            }
            return new FolderLock(channel);
        } catch (IOException exception) {
            throw notWritable(folder, exception);
        }
    }

    static StoreFailure notWritable(Path folder, IOException cause) {
        return new StoreFailure(
                Reason.NOT_WRITABLE,
                "The data folder " + folder + " cannot be written. Check its permissions, or choose another one with --data.",
                cause);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException exception) {
            throw new StoreFailure(Reason.FAILED, "The lock on the data folder could not be given back.", exception);
        }
    }
}
