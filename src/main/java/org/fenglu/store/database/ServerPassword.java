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

/**
 * The passwords of our own server, one for each role that can log in: made at random once, kept beside the files,
 * readable by their owner only.
 */
enum ServerPassword {
    /** The role that initdb makes; used to make and upgrade the schema and the other roles, and for nothing else. */
    ADMINISTRATOR("fenglu", "postgres.password"),
    /** The role of the program. */
    PROGRAM("fenglu_program", "program.password"),
    /** The role that reads the views for integrators. */
    READER("fenglu_read", "read.password");

    /**
     * Thousands of rounds make a guessable password costly to guess. 192 random bits cannot be guessed, and the rounds
     * would be run through at the start, before anything is compiled.
     */
    static final String ROUNDS = "scram_iterations=1";

    private static final int BYTES = 24;

    private final String user;
    private final String file;

    ServerPassword(String user, String file) {
        this.user = user;
        this.file = file;
    }

    /** The role whose password it is. */
    String user() {
        return user;
    }

    boolean isThere(Path folder) {
        return Files.exists(folder.resolve(file));
    }

    /** Makes a new password in place of the one that may be there. */
    Path create(Path folder) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path path = folder.resolve(file);
        Files.deleteIfExists(path);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(path, HexFormat.of().formatHex(random));
    }

    /** Returns the password; one that is lost and can be set anew, which the administrator's cannot, is made again. */
    String read(Path folder) {
        Path path = folder.resolve(file);
        try {
            boolean canBeSet = this != ADMINISTRATOR;
            if (canBeSet && !isThere(folder)) {
                create(folder);
            }
            return Files.readString(path).strip();
        } catch (IOException lost) {
            throw new Refusal(Kind.UNAVAILABLE, "DATABASE_PASSWORD_LOST", Map.of("found", path.toString()), lost);
        }
    }
}
