package org.fenglu.book.ratebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fenglu.kernel.rates.RateBook;
import org.jspecify.annotations.Nullable;

/**
 * The files of one rate book: from a folder, from the program itself, or from a kept archive.
 *
 * <p>A book is {@code *.yaml} and {@code *.csv} below the folder. Notes ({@code *.md}), hidden files and the folder
 * {@code cases} are no part of it; any other file is refused when the book is read, so that a misspelt name is not
 * passed over in silence.
 */
public final class RateFiles {

    private static final String CASES = "cases/";
    private static final String NOTES = ".md";
    private static final long MOST_BYTES = 64_000_000;

    private final TreeMap<String, byte[]> files;
    private final TreeMap<String, byte[]> cases = new TreeMap<>();
    private final boolean isKept;
    private @Nullable RateBook book;

    /** Read on first use, and once: what came with the program never changes. */
    private static final class Packaged {
        static final RateFiles FILES = new RateFiles(PackagedFiles.all(), false);
    }

    private RateFiles(Map<String, byte[]> files, boolean isKept) {
        this.isKept = isKept;
        this.files = new TreeMap<>(files);
        files.forEach((path, content) -> {
            if (isCase(path)) {
                cases.put(path.substring(CASES.length()), content);
            }
        });
        this.files.keySet().removeIf(path -> !isPart(path));
    }

    /** Returns the files of a folder. */
    public static RateFiles of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(folder, RateError.NO_FOLDER, folder.toString());
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isPart(path) || isCase(path)) {
                    files.put(path, content(file));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new RateFiles(files, false);
    }

    /** Returns the files that came with the program. */
    public static RateFiles packaged() {
        return Packaged.FILES;
    }

    /** Returns the files of a map, by path with slashes. */
    public static RateFiles of(Map<String, byte[]> files) {
        return new RateFiles(files, false);
    }

    /** Returns the files of an archive that {@link #archive} wrote, perhaps before there was a list of regions. */
    public static RateFiles ofArchive(byte[] archive) {
        return new RateFiles(RateArchive.read(archive), true);
    }

    /** Returns all files by path, in order, the golden cases too; changing the map changes nothing here. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> all = new TreeMap<>(files);
        cases.forEach((path, content) -> all.put(CASES + path, content));
        return all;
    }

    /** Returns these files with some others in their place or beside them. */
    public RateFiles with(Map<String, byte[]> changed) {
        Map<String, byte[]> together = all();
        together.putAll(changed);
        return new RateFiles(together, false);
    }

    /** Returns the book, read once; throws {@link RateBookRefused} with every complaint where anything is unclear. */
    public synchronized RateBook book() {
        if (book == null) {
            RateBookReader reader = new RateBookReader(files);
            if (!isKept) {
                reader.requireRegionList();
            }
            book = reader.read(fingerprint());
        }
        return book;
    }

    /** Returns the Chinese names of all regions in the list, by code; empty for a book without one. */
    public Map<String, String> regionNames() {
        RateFindings unheard = new RateFindings();
        return new RegionList(unheard, new SourceList(unheard, null), files.get(RegionList.FILE)).names();
    }

    /** Returns the SHA-256 over all paths and contents in the order of the paths, as 64 hexadecimal digits. */
    public String fingerprint() {
        return RateArchive.fingerprint(files);
    }

    /** Returns all files in one archive, the same bytes for the same files. */
    public byte[] archive() {
        return RateArchive.write(files);
    }

    /** Returns the golden cases that came with the files, by path below their folder. */
    public SortedMap<String, byte[]> cases() {
        return Collections.unmodifiableSortedMap(cases);
    }

    /** Returns the golden cases in one archive, the same bytes for the same cases. */
    public byte[] casesArchive() {
        return RateArchive.write(cases);
    }

    /** Returns the golden cases of an archive that {@link #casesArchive} wrote. */
    public static SortedMap<String, byte[]> casesOf(byte[] archive) {
        return RateArchive.read(archive);
    }

    private static byte[] content(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw refused(file, RateError.FILE_TOO_LARGE, String.valueOf(Files.size(file)));
        }
        return Files.readAllBytes(file);
    }

    private static RateBookRefused refused(Path where, RateError error, String found) {
        return new RateBookRefused(
                List.of(new RateFinding(where.toString(), 0, error, "", found, String.valueOf(MOST_BYTES))));
    }

    private static boolean isPart(String path) {
        return isShown(path) && !path.startsWith(CASES);
    }

    private static boolean isCase(String path) {
        return isShown(path) && path.startsWith(CASES);
    }

    private static boolean isShown(String path) {
        boolean isHidden = path.startsWith(".") || path.contains("/.");
        return !isHidden && !path.endsWith(NOTES);
    }
}
