package org.fenglu.store.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** The server's program files, unpacked once per version into a cache beside the user's other caches. */
final class PostgresBinaries {

    /** The version that is packaged; a change of it unpacks anew. */
    static final String VERSION = "17.6.0";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** The folder with {@code bin} and {@code lib} in it, where the account can run them. */
    static Path unpacked(ServerAccount account) {
        refuseOtherSystems();
        Path cache = account.cache(System.getenv());
        Path folder = cache.resolve("postgres-" + VERSION);
        if (!Files.isDirectory(folder)) {
            try {
                unpack(cache, folder);
            } catch (IOException broken) {
                throw new Refusal(
                        Kind.UNAVAILABLE,
                        "DATABASE_NOT_UNPACKED",
                        Map.of("found", cache.toString(), "reason", broken.toString()),
                        broken);
            }
        }
        return folder;
    }

    private static void refuseOtherSystems() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.toLowerCase(Locale.ROOT).equals("linux amd64")) {
            throw new Refusal(Kind.UNAVAILABLE, "DATABASE_OTHER_SYSTEM", Map.of("found", system));
        }
    }

    /** Unpacks beside the place and renames at the end: another process sees all of it or nothing. */
    private static void unpack(Path cache, Path folder) throws IOException {
        Files.createDirectories(cache);
        Path unfinished = Files.createTempDirectory(cache, "unpacking");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException("the program was packaged without " + ARCHIVE);
            }
            unpack(archive, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            FolderTree.delete(unfinished);
            if (!Files.isDirectory(folder)) {
                throw broken;
            }
        }
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive leads outside: " + entry.getName());
                }
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean isProgram = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
