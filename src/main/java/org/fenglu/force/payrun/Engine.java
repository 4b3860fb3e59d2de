package org.fenglu.force.payrun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The program that calculates.
 *
 * @param version its version, for people
 * @param rules fingerprint of the rules, 64 hexadecimal digits: the same as long as no token of the kernel's sources
 *     changes, whatever the version says
 */
public record Engine(String version, String rules) {

    private static final String RULES = "/META-INF/fenglu-rules";
    private static final int RULES_BYTES = 32;

    /** Refuses what is no fingerprint. */
    public Engine {
        if (HexFormat.of().parseHex(rules).length != RULES_BYTES) {
            throw new IllegalArgumentException("The fingerprint of the rules has 64 digits, found " + rules);
        }
    }

    /** Returns this program: the rules are those that the build wrote down. */
    public static Engine ofThisProgram(String version) {
        try (InputStream file = Engine.class.getResourceAsStream(RULES)) {
            byte[] written = Objects.requireNonNull(file, RULES + " is written by the build: run Maven first")
                    .readAllBytes();
            return new Engine(version, new String(written, StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            throw new UncheckedIOException(RULES + " cannot be read", failed);
        }
    }
}
