package org.fenglu.force.payrun;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.fenglu.http.ExamplesForTests;

/**
 * A folder in which a client is made: it holds the description that the service gives of itself, and a quote.
 *
 * @param folder the folder
 */
record ClientWorkshop(Path folder) {

    private static final Path CLIENTS = Path.of("target/clients");
    private static final long PATIENCE_SECONDS = 240;

    /** Makes an empty one. */
    static ClientWorkshop of(String language) throws IOException {
        Path folder = CLIENTS.resolve(language).toAbsolutePath();
        if (Files.exists(folder)) {
            PathUtils.deleteDirectory(folder);
        }
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("openapi.json"), given().get("/q/openapi.json").asString());
        Files.writeString(folder.resolve("quote.json"), ExamplesForTests.body("quote"));
        return new ClientWorkshop(folder);
    }

    /** Returns a program of the JDK that runs this test. */
    static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    /** Returns the Java sources below a folder of this one. */
    List<String> sources(String place) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(place))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }

    /** Runs a command here and returns what it printed; fails where it does. */
    List<String> run(List<String> command) throws IOException, InterruptedException {
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        Path complained = Files.createTempFile(folder, "complained", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(complained.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("%s ends", command.get(0))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(() -> command + " " + text(printed) + text(complained))
                .isZero();
        return Files.readAllLines(printed);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
