package org.fenglu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.fenglu.force.payrun.WireForce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("run and export on the command line")
class RunCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Inject
    WireForce force;

    @TempDir
    Path folder;

    @BeforeEach
    void takeIn() throws IOException, SQLException {
        force.takeIn();
    }

    @Test
    void aRunWithFindingsSaysWhoWhyAndWhatToDo() {
        int code = execute("run", "--month", "2026-11", "--unit", "WIRE");

        assertThat(code).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains("2026-11")
                .contains("ASSESSMENT_MISSING")
                .contains("WIRE/W-5")
                .doesNotContain("{");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: told so {1}")
    @CsvSource({"2015-01, true", "2026-11, false"})
    void aRunOfNobodySaysSo(String month, boolean isTold) {
        execute("run", "--month", month, "--unit", "WIRE");

        assertThat(out.toString().contains("该月无人在职") || out.toString().contains("No one on the roster"))
                .isEqualTo(isTold);
    }

    @Test
    void aRunAnswersAMachine() throws IOException {
        int code = execute("run", "--month", "2026-11", "--unit", "WIRE", "--json");

        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(code).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.at("/tally/paid").asInt()).isEqualTo(4);
        assertThat(answer.at("/tally/net").asText()).matches("[0-9]+\\.[0-9]{2}");
        assertThat(answer.at("/units/WIRE/refused").asInt()).isEqualTo(1);
        assertThat(answer.at("/findings/0/code").asText()).isEqualTo("ASSESSMENT_MISSING");
        assertThat(answer.at("/findings/0/first/0/officerNo").asText()).isEqualTo("W-5");
    }

    @Test
    void aMonthIsExported() throws IOException {
        execute("run", "--month", "2026-11", "--unit", "WIRE");
        Path file = folder.resolve("payslips.csv");

        int code = execute(
                "export",
                "payslips",
                "--month",
                "2026-11",
                "--unit",
                "WIRE",
                "--format",
                "csv",
                "--out",
                file.toString());

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(file)).hasSize(5);
    }

    @Test
    void controlsOfAMonthAreTold() {
        execute("run", "--month", "2026-11", "--unit", "WIRE");
        out.getBuffer().setLength(0);

        int code = execute("control", "--month", "2026-11", "--unit", "WIRE");

        assertThat(out.toString()).contains("2026-11").contains("WIRE").doesNotContain("{");
        assertThat(code).isLessThan(ExitCode.USAGE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            month 13           | run --month 2026-13                                        | 2
            no month           | run                                                        | 2
            no date            | run --month 2026-11 --pay-date tomorrow                    | 2
            unknown unit       | run --month 2026-11 --unit NOBODY                          | 3
            pay date before    | run --month 2026-11 --pay-date 2026-10-31                  | 3
            no controls' month | control --month 2019-01                                    | 3
            promotions of when | promotions --from 2026-11                                  | 2
            promotions back    | promotions --from 2026-11 --to 2026-10                     | 2
            controls of when   | control                                                    | 2
            police below zero  | control --month 2026-11 --police WIRE=-1                   | 2
            nothing to export  | export payslips --month 2019-01 --out x.csv                | 3
            no file            | export payslips --month 2026-11                            | 2
            other format       | export payslips --month 2026-11 --out x.csv --format xls   | 2
            """)
    void aWrongCommandSaysSo(String name, String line, int code) {
        assertThat(execute(line.split(" "))).isEqualTo(code);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotEmpty().doesNotContain("\tat ");
    }

    private int execute(String... arguments) {
        return Terminal.commandLine(new CommandBeans())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
