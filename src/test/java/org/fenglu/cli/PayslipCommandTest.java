package org.fenglu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.fenglu.demo.OwnStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The commands {@code demo} and {@code payslip} as they are typed, on one small force. */
@QuarkusTest
@TestProfile(OwnStore.class)
class PayslipCommandTest {

    private static final String FORCE = "demo --officers 60 --seed 1";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void demonstrationEndsWithItsSummaryAndAPayslip() {
        assertThat(execute(FORCE)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("2026-10 ") && line.contains("  58 ") && line.contains("  53 "))
                .anyMatch(line -> line.startsWith("合计 ") && line.contains(" 515 ") && line.contains(" 491 "))
                .anyMatch(line -> line.contains("VAT_METHOD_NOT_ESTABLISHED  17"))
                .anyMatch(line -> line.contains("演示审核员（虚构人物）"))
                .anyMatch(line -> line.equals("工资条  2026-10"))
                .anyMatch(line -> line.startsWith("用工总成本"));
    }

    @Test
    void payslipIsPrintedAndExplained() throws IOException {
        String officer = sample();
        assertThat(execute("payslip " + officer + " --month 2026-10")).isEqualTo(ExitCode.DONE);
        long plain = out.toString().lines().count();
        assertThat(out.toString()).contains("辅警 " + officer).doesNotContain("依据");
        out.getBuffer().setLength(0);
        assertThat(execute("payslip " + officer + " --month 2026-10 --explain")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("依据 ", " 级，", "四舍五入到分", "累计应纳税所得额");
        assertThat(out.toString().lines().count()).isGreaterThan(plain * 2);
    }

    @Test
    void payslipForAMachineHasTheSameAmounts() throws IOException {
        String officer = sample();
        assertThat(execute("--json payslip " + officer + " --month 2026-10 --explain"))
                .isEqualTo(ExitCode.DONE);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        out.getBuffer().setLength(0);
        execute("payslip " + officer + " --month 2026-10");
        String net = json.at("/payslip/totals/net").asText();
        assertThat(out.toString().lines()).anyMatch(line -> line.startsWith("实发") && line.endsWith(" " + net));
        assertThat(json.at("/explanation").size()).isGreaterThan(20);
        assertThat(json.at("/yearToDate/through").asText()).isEqualTo("2026-10");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            case                 | line                                  | exit | said
            nobody of that name  | payslip FL9 --month 2026-10           | 3    | FL9
            month without a run  | payslip FL1000001 --month 2031-01     | 3    | 2031-01
            month thirteen       | payslip FL1000001 --month 2026-13     | 2    | --month
            no month             | payslip FL1000001                     | 2    | --month
            too few officers     | demo --officers 3                     | 3    | 3
            another force        | demo --officers 61 --seed 1           | 3    | --data
            not a number         | demo --officers many                  | 2    | --officers
            """, useHeadersInDisplayName = true)
    void whatCannotBeDoneIsSaid(String name, String line, int exit, String said) {
        execute(FORCE);
        assertThat(execute(line)).isEqualTo(exit);
        assertThat(err.toString()).contains(said).doesNotContain("\tat ");
    }

    private String sample() throws IOException {
        execute("--json " + FORCE);
        String officer =
                new ObjectMapper().readTree(out.toString()).get("sample").asText();
        out.getBuffer().setLength(0);
        return officer;
    }

    private int execute(String line) {
        CommandLine commands = Terminal.commandLine(new CommandBeans())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return commands.execute((line + " --data " + folder).split(" "));
    }
}
