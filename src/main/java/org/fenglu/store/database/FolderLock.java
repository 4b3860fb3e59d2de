package org.fenglu.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a data folder that the operating system frees when its process ends, however it ends. A process that starts
 * or stops the server takes the turn; one that uses it holds a use. One process opens a folder once at a time.
 */
final class FolderLock implements AutoCloseable {

    private static final String TURN = "turn.lock";
    private static final String USE = "use.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until no other process starts or stops the server. */
    static FolderLock turn(Path folder) {
        return locked(folder.resolve(TURN), false);
    }

    /** Says that this process uses the server. */
    static FolderLock use(Path folder) {
        return locked(folder.resolve(USE), true);
    }

    /** Whether any process, this one included, uses the server. */
    static boolean isUsed(Path folder) {
        try (FileChannel channel = open(folder.resolve(USE))) {
            @Nullable FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException held) {
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FolderLock locked(Path file, boolean shared) {
        FileChannel channel = open(file);
        try {
            channel.lock(0, Long.MAX_VALUE, shared);
            return new FolderLock(channel);
        } catch (OverlappingFileLockException held) {
            throw new IllegalStateException(
                    "This process already has the database of " + file.getParent() + " open", held);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
