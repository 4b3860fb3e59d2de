package org.fenglu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing asked          | ''                        | 2
            help                   | --help                    | 0
            version                | --version                 | 0
            help of a command      | serve --help              | 0
            no such command        | pay                       | 2
            no such option         | serve --loud              | 2
            not a port             | serve --port x            | 2
            an option without value| serve --data              | 2
            global before command  | --json serve --help       | 0
            global after command   | serve --json --help       | 0
            failing command        | fail                      | 3
            """)
    void exitCodeSaysHowItWent(String name, String line, int expected) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(commands().execute(arguments)).isEqualTo(expected);
        assertThat(err.toString()).doesNotContain("\tat ").doesNotContain("Exception in");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            no such month,  run --month 2026-13,                        2026-13,    2026-10
            year zero,      run --month 0000-01,                        0000-01,    2026-10
            far future,     run --month 9999-12,                        9999-12,    2026-10
            not a month,    payslip A1 --month October,                 October,    2026-10
            no such day,    run --month 2026-10 --pay-date 2026-10-32,  2026-10-32, 2026-10-31
            """)
    void wrongDateSaysWhatAndHow(String name, String line, String found, String expected) {
        assertThat(commands().execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(found, expected).doesNotContain("java.");
    }

    @Test
    void everyCommandHasHelpAndTheGlobalOptions() {
        for (Map.Entry<String, CommandLine> command :
                commands().getSubcommands().entrySet()) {
            String usage = command.getValue().getUsageMessage();
            assertThat(usage).as(command.getKey()).contains("--help", "--data", "--rates", "--json");
        }
    }

    @Test
    void failureSaysWhatAndWhatToDo() {
        print(
                new Refusal(Kind.NOT_FOUND, "UNKNOWN_UNIT", Map.of("field", "unit", "found", "X", "expected", "A")),
                false);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString()).contains("X").contains("A");
    }

    @Test
    void failureForAMachineIsOneObject() {
        print(
                new Refusal(Kind.NOT_FOUND, "UNKNOWN_UNIT", Map.of("field", "unit", "found", "X", "expected", "A")),
                true);
        assertThat(err.toString())
                .startsWith("{\"code\":\"UNKNOWN_UNIT\"")
                .contains("\"todo\":")
                .endsWith("}\n");
    }

    @Test
    void bugHasANumberAndDatabaseFailureIsNoBug() {
        print(new IllegalStateException("x"), true);
        print(new IllegalStateException(new SQLException("refused", "08001")), true);
        assertThat(err.toString().lines().toList().get(0)).contains("UNEXPECTED_FAILURE");
        assertThat(err.toString().lines().toList().get(1)).contains("DATABASE_NOT_REACHED");
    }

    private void print(Exception failure, boolean json) {
        Failure.print(failure, json, new PrintWriter(err, true));
    }

    private CommandLine commands() {
        return Terminal.commandLine(CommandLine.defaultFactory())
                .addSubcommand(new Fail())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }

    @Command(name = "fail")
    static final class Fail implements Callable<Integer> {

        @Override
        public Integer call() {
            throw new IllegalStateException("secret of the house");
        }
    }
}
