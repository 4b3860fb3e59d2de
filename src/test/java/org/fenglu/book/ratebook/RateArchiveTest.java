package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book is the same from a folder, a jar or an archive, and its fingerprint names its files alone. */
class RateArchiveTest {

    private final RateFiles files = RateFiles.of(FilesForTests.folder());

    @Test
    void archiveGivesTheSameBookBack() {
        RateFiles kept = RateFiles.ofArchive(files.archive());

        assertThat(kept.fingerprint()).isEqualTo(files.fingerprint());
        assertThat(kept.book().paths()).isEqualTo(files.book().paths());
        assertThat(kept.archive()).isEqualTo(files.archive());
    }

    @Test
    void fingerprintIsTheOneOfItsDefinition() {
        Map<String, byte[]> two = Map.of("b.yaml", bytes("2"), "a.csv", bytes("甲"));

        assertThat(RateFiles.of(two).fingerprint())
                .as("SHA-256 over a length of 8 bytes, the path, a length, the content; a.csv before b.yaml")
                .isEqualTo("e928e80e1496d41f1a2b51d19afb9ea5f0c0d059236225cd2a98318b88554c56");
    }

    @Test
    void fingerprintDoesNotDependOnTheOrderOfReading() {
        Map<String, byte[]> backwards = new LinkedHashMap<>();
        new TreeMap<>(FilesForTests.all()).descendingMap().forEach(backwards::put);

        assertThat(RateFiles.of(backwards).fingerprint()).isEqualTo(files.fingerprint());
    }

    @Test
    void fingerprintKnowsToWhichFileAByteBelongs() {
        assertThat(RateFiles.of(Map.of("a.csv", bytes("bc"))).fingerprint())
                .isNotEqualTo(RateFiles.of(Map.of("a.csvb", bytes("c"))).fingerprint());
    }

    @Test
    void everyByteCounts() {
        assertThat(RateFiles.of(FilesForTests.changed("sources.csv", "not seen", "not  seen"))
                        .fingerprint())
                .isNotEqualTo(files.fingerprint());
    }

    @Test
    void jarOfTheProgramGivesTheSameFiles(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("rates/"));
            for (Map.Entry<String, byte[]> file : FilesForTests.all().entrySet()) {
                zip.putNextEntry(new ZipEntry("rates/" + file.getKey()));
                zip.write(file.getValue());
            }
        }
        try (URLClassLoader program =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertThat(RateFiles.of(PackagedFiles.all(program)).fingerprint()).isEqualTo(files.fingerprint());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
