package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small folder of rates of a place that does not exist, and what it becomes when one text in it is changed. */
final class FilesForTests {

    private FilesForTests() {}

    static Path folder() {
        try {
            return Path.of(FilesForTests.class
                            .getResource("/rates-elsewhere/sources.csv")
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder())) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder().relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    /** Returns the folder with the first such text of a file replaced; a line end is written as ⏎. */
    static Map<String, byte[]> changed(String file, String text, String replacement) {
        Map<String, byte[]> files = all();
        String before = new String(files.get(file), StandardCharsets.UTF_8);
        String old = text.replace("⏎", "\n");
        assertThat(before).contains(old);
        int at = before.indexOf(old);
        String after = before.substring(0, at)
                + replacement.replace("⏎", "\n").replace("⇥", "\t")
                + before.substring(at + old.length());
        files.put(file, after.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
