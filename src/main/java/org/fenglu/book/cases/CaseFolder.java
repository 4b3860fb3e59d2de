package org.fenglu.book.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.RateFinding;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/**
 * A folder of golden cases, one a file, with folders inside it as it likes.
 *
 * <p>Notes ({@code *.md}) and hidden files are no cases; any other file that is not {@code *.yaml} fails, so that a
 * misspelt name is not passed over in silence.
 */
public final class CaseFolder {

    private static final String YAML = ".yaml";
    private static final String NOTES = ".md";

    private final Path folder;

    private CaseFolder(Path folder) {
        this.folder = folder;
    }

    /** Runs every case of a folder against a rate book; refuses what is no folder. */
    public static CaseReport run(Path folder, RateBook book) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Kind.NOT_FOUND, "CASES_NO_FOLDER", Map.of("found", folder.toString()));
        }
        return run(new CaseFolder(folder).files(), book);
    }

    /** Runs cases, by path inside their folder, against a rate book. */
    public static CaseReport run(Map<String, byte[]> cases, RateBook book) {
        List<CaseResult> results = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(cases).entrySet()) {
            String path = file.getKey();
            CaseResult result = path.endsWith(YAML) ? CaseRun.result(path, file.getValue(), book) : unknown(path);
            String other = files.putIfAbsent(result.id(), path);
            results.add(other == null ? result : twice(result, other));
        }
        return new CaseReport(results);
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".") && !path.contains("/.") && !path.endsWith(NOTES)) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private static CaseResult unknown(String file) {
        return refused(file, file, new RateFinding(file, 0, RateError.NOT_AS_EXPECTED, "file", file, "*.yaml"));
    }

    private static CaseResult twice(CaseResult result, String other) {
        RateFinding finding = new RateFinding(result.file(), 1, RateError.THERE_TWICE, other, result.id(), "");
        return refused(result.file(), result.id(), finding);
    }

    private static CaseResult refused(String file, String id, RateFinding finding) {
        return new CaseResult(file, id, "", "", 0, List.of(), List.of(finding), null);
    }
}
