package org.fenglu.book.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fenglu.book.ratebook.RateFiles;

/** The folder of rates of this project, with changes, as files, or as a ZIP that somebody sends. */
public record RatesFolder(Map<String, byte[]> content) {

    private static final Path RATES = Path.of("rates");

    /** Returns the folder as it is. */
    public static RatesFolder asItIs() {
        try (Stream<Path> found = Files.walk(RATES)) {
            Map<String, byte[]> content = new TreeMap<>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                content.put(RATES.relativize(file).toString(), Files.readAllBytes(file));
            }
            return new RatesFolder(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns a folder in which a text of a file is replaced; the text must be there. */
    public RatesFolder with(String file, String text, String other) {
        String before = new String(content.get(file), StandardCharsets.UTF_8);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold " + text);
        }
        Map<String, byte[]> changed = new TreeMap<>(content);
        changed.put(file, before.replace(text, other).getBytes(StandardCharsets.UTF_8));
        return new RatesFolder(changed);
    }

    /** Returns a folder without the files whose path starts so. */
    public RatesFolder without(String start) {
        Map<String, byte[]> changed = new TreeMap<>(content);
        changed.keySet().removeIf(path -> path.startsWith(start));
        return new RatesFolder(changed);
    }

    /** Returns the files. */
    public RateFiles files() {
        return RateFiles.of(content);
    }

    /** Returns a ZIP with everything in a folder; empty for none. */
    public byte[] zip(String folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
