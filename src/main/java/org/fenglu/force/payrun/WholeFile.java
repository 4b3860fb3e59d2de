package org.fenglu.force.payrun;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import org.fenglu.words.wording.Refusal;

/** A file that is there whole or not at all: written beside its place in UTF-8, and moved there when it is done. */
public final class WholeFile {

    private WholeFile() {}

    /** What the file holds. */
    public interface Content {
        /** Writes it. */
        void write(Writer writer) throws IOException, SQLException;
    }

    /**
     * Writes a file, or replaces one.
     *
     * @throws Refusal where the file cannot be written; what was there is there still
     */
    public static void write(Path file, Content content) throws SQLException {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                content.write(writer);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "EXPORT_FILE_UNUSABLE",
                    Map.of("found", file.toString(), "reason", String.valueOf(unwritable)),
                    unwritable);
        } finally {
            delete(part);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            // The refusal or the failure that is on its way says more than the file that stays behind.
            part.toFile().deleteOnExit();
        }
    }
}
