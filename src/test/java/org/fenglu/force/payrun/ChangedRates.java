package org.fenglu.force.payrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateFiles;

/** The rates of the project with one text of one file replaced. */
final class ChangedRates {

    private static final Path FOLDER = Path.of("rates");

    private ChangedRates() {}

    /** A note on a figure of Hainan, which pays nobody in the tests. */
    static RateFiles noteElsewhere() {
        return of("region/460000/average-wage.csv", "r-l-report,,B,", "r-l-report,,B,looked at again");
    }

    /** Another figure of Hainan. */
    static RateFiles figureElsewhere() {
        return of("region/460000/average-wage.csv", ",6543,", ",6544,");
    }

    /** A rate that each month holds and that changes nothing where nobody owes for a loss. */
    static RateFiles unusedRate() {
        return of(
                "national/wage/loss-compensation.yaml",
                "lossCompensationShareMax: \"20%\"",
                "lossCompensationShareMax: \"19%\"");
    }

    /** Another allowance for officers with a bachelor's degree. */
    static RateFiles bachelors() {
        return of(
                "scheme/example-seven-grade.yaml",
                "{education: BACHELOR, amount: \"200.00\"}",
                "{education: BACHELOR, amount: \"210.00\"}");
    }

    /** Returns the rates with the first such text of a file replaced. */
    static RateFiles of(String name, String text, String replacement) {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(FOLDER)) {
            for (Path one : found.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(one).toString(), Files.readAllBytes(one));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        String before = new String(files.get(name), StandardCharsets.UTF_8);
        int at = before.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(name + " does not say " + text);
        }
        String after = before.substring(0, at) + replacement + before.substring(at + text.length());
        files.put(name, after.getBytes(StandardCharsets.UTF_8));
        return RateFiles.of(files);
    }
}
