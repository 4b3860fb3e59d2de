package org.fenglu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command {@code cases}: its last line, its exit codes, and what it says about a figure that is wrong. */
class CasesTest {

    private static final Path LATE_FEE = Path.of("rates/cases/contribution/SI-011.yaml");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void lastLineCountsAndNothingElseIsSaidWhereAllPass() throws IOException {
        Files.copy(LATE_FEE, folder.resolve("SI-011.yaml"));

        assertThat(execute("cases", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out).hasToString("1 passed, 0 failed\n");
    }

    @Test
    void wrongFigureIsNamedWithItsDifference() throws IOException {
        Files.copy(LATE_FEE, folder.resolve("SI-011.yaml"));
        String wrong =
                Files.readString(LATE_FEE).replace("id: SI-011", "id: WRONG").replace("150.00", "150.01");
        Files.writeString(folder.resolve("WRONG.yaml"), wrong);

        assertThat(execute("cases", folder.toString(), "--rates", "rates")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString().lines().findFirst()).hasValueSatisfying(line -> assertThat(line)
                .contains("WRONG", "surcharge", "150.01", "150.00", "-1", "WRONG.yaml:14"));
        assertThat(out.toString()).endsWith("\n1 passed, 1 failed\n");
    }

    @Test
    void machineGetsOneObject() throws IOException {
        Files.copy(LATE_FEE, folder.resolve("SI-011.yaml"));

        assertThat(execute("cases", folder.toString(), "--json")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .startsWith("{\"passed\":1,\"failed\":0,\"cases\":[{\"id\":\"SI-011\"")
                .endsWith("]}\n");
    }

    @Test
    void folderWithoutACaseIsAFinding() {
        assertThat(execute("cases", folder.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out).hasToString("0 passed, 0 failed\n");
    }

    @Test
    void whatIsNotThereIsAFailure() {
        assertThat(execute("cases", folder.resolve("none").toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(execute("cases")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void ratesThatAreUnclearAreAFailure() throws IOException {
        Files.writeString(folder.resolve("stray.txt"), "x");

        assertThat(execute("cases", "rates/cases", "--rates", folder.toString()))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString()).contains("stray.txt");
    }

    private int execute(String... arguments) {
        CommandLine line = Terminal.commandLine(CommandLine.defaultFactory())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
