package org.fenglu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenglu.store.database.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A command that fails before the program is up")
class EarlyFailureTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    @TempDir
    Path folder;

    /** The number on the terminal is the one in the log, with the stack trace that the terminal does not show. */
    @Test
    void leavesItsTraceInTheLog() throws Exception {
        changeAScriptThatWasApplied();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fenglu.class.getName(),
                        "run",
                        "--month",
                        "2026-01",
                        "--data",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(ExitCode.FAILURE);
        assertThat(words).doesNotContain("\tat ");
        Matcher number = NUMBER.matcher(words);
        assertThat(number.find()).as(words).isTrue();
        assertThat(Files.readString(folder.resolve("fenglu.log"))).contains(number.group(), "\tat ");
    }

    private void changeAScriptThatWasApplied() throws SQLException, IOException {
        try (Database database = Database.open(folder, Map.of())) {
            database.prepare();
            try (Connection connection = database.owner().source().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("update flyway_schema_history set checksum = 5, version = '1.5' where version = '2'");
            }
        }
    }
}
