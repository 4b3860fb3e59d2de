package org.fenglu.store.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** The folder that holds everything this program keeps: the database, its password, the log. */
public final class DataFolder {

    private DataFolder() {}

    /** The folder that {@code FENGLU_DATA} names, or else {@code ~/.local/share/fenglu}. */
    public static Path fromEnvironment(Map<String, String> environment) {
        String named = environment.getOrDefault("FENGLU_DATA", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        return home(environment).resolve(".local/share/fenglu");
    }

    /** The user's folder for what can be made again: in {@code XDG_CACHE_HOME}, or else {@code ~/.cache/fenglu}. */
    public static Path cache(Map<String, String> environment) {
        String named = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = named.isBlank() ? home(environment).resolve(".cache") : Path.of(named);
        return caches.resolve("fenglu");
    }

    /** The home of the user who runs the program: HOME if it is set, as shells have it. */
    private static Path home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return Path.of(home.isBlank() ? System.getProperty("user.home") : home);
    }

    /**
     * Creates the folder, for its owner only, if it is not there.
     *
     * @return its real path
     * @throws Refusal if it cannot be created or written
     */
    public static Path create(Path folder) {
        try {
            Path parent = folder.toAbsolutePath().normalize().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (!Files.isWritable(folder)) {
                throw unusable(folder, "not writable");
            }
            return folder.toRealPath();
        } catch (FileAlreadyExistsException file) {
            throw unusable(folder, "a file, not a folder: " + file.getFile());
        } catch (IOException broken) {
            throw unusable(folder, broken.toString());
        }
    }

    private static Refusal unusable(Path folder, String reason) {
        return new Refusal(
                Kind.UNAVAILABLE, "DATA_FOLDER_UNUSABLE", Map.of("found", folder.toString(), "reason", reason));
    }
}
