package org.fenglu.whatif.quote;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program with a folder of rates of its own: the law of the nation, one place that does not exist, its scheme. */
public final class OwnTown implements QuarkusTestProfile {

    private static final Path NATION = Path.of("rates/national");

    /** Series of places that the folder does not have. */
    private static final String SERIES = "series";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("fenglu.rates.dir", folder().toAbsolutePath().toString());
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "rates-own-town");
            copy(Path.of("src/test/resources/rates-own-town"), folder);
            copy(NATION, folder.resolve("national"));
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            List<Path> files = found.filter(Files::isRegularFile)
                    .filter(file -> !from.relativize(file).startsWith(SERIES))
                    .toList();
            for (Path file : files) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
