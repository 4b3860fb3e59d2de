package org.fenglu.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** The password of our own server: made at random once, kept beside the files, readable by its owner only. */
final class ServerPassword {

    static final String USER = "fenglu";

    /**
     * Thousands of rounds make a guessable password costly to guess. 192 random bits cannot be guessed, and the rounds
     * would be run through at the start, before anything is compiled.
     */
    static final String ROUNDS = "scram_iterations=1";

    private static final String FILE = "postgres.password";
    private static final int BYTES = 24;

    private ServerPassword() {}

    /** Makes a new password for files that are about to be created. */
    static Path create(Path folder) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path file = folder.resolve(FILE);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, HexFormat.of().formatHex(random));
    }

    static String read(Path folder) {
        try {
            return Files.readString(folder.resolve(FILE)).strip();
        } catch (IOException lost) {
            Map<String, String> parts = Map.of("found", folder.resolve(FILE).toString());
            throw new Refusal(Kind.UNAVAILABLE, "DATABASE_PASSWORD_LOST", parts, lost);
        }
    }
}
