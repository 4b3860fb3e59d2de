package org.fenglu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands of docs/adjustment.md, as a newcomer types them. */
class AdjustTest {

    private static final String ORDER = "docs/samples/adjustment-order.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void previewSaysEachAmount() throws IOException {
        assertThat(run("adjust", "preview", ORDER, "--rates", "rates", "--json"))
                .isEqualTo(ExitCode.DONE);

        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.get("cells")).hasSize(41);
        assertThat(answer.at("/cells/0/old").asText()).isEqualTo("800.00");
        assertThat(answer.at("/cells/0/adopted").asText()).isEqualTo("830.00");
        assertThat(answer.at("/cells/0/arrears").asText()).isEqualTo("180.00");
        assertThat(answer.at("/cells/0/why/0/rounding").asText()).isEqualTo("TEN_YUAN_HALF_UP");
        assertThat(answer.get("monthsInArrears")).hasSize(6);
    }

    @Test
    void previewExplainsInWords() {
        assertThat(run("adjust", "preview", ORDER, "--rates", "rates", "--explain"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("830.00")
                .contains("800.00 × 9167.00 ÷ 8807.00")
                .contains("2027-01, 2027-02");
    }

    @Test
    void draftIsAFolderThatValidatesAndIsNotOverwritten(@TempDir Path folder) {
        String next = folder.resolve("next").toString();

        assertThat(run("adjust", "draft", ORDER, "--rates", "rates", "--out", next))
                .isEqualTo(ExitCode.DONE);
        assertThat(run("rates", "validate", next)).isEqualTo(ExitCode.DONE);
        assertThat(run("adjust", "draft", ORDER, "--rates", "rates", "--out", next))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString()).contains(next).doesNotContain("Exception");
    }

    @Test
    void findingsComeWithTheirLines(@TempDir Path folder) throws IOException {
        Path order = folder.resolve("order.yaml");
        Files.writeString(order, Files.readString(Path.of(ORDER)).replace("rule: FREEZE", "rule: STOP"));

        assertThat(run("adjust", "preview", order.toString(), "--rates", "rates", "--json"))
                .isEqualTo(ExitCode.FINDINGS);
        JsonNode findings = new ObjectMapper().readTree(out.toString()).get("findings");
        assertThat(findings.findValuesAsText("line")).containsExactly("35");
        assertThat(findings.findValuesAsText("code")).containsExactly("NOT_ONE_OF");
    }

    @Test
    void anOrderThatIsNotThereIsSaidSo() {
        assertThat(run("adjust", "preview", "/no/such/order.yaml", "--rates", "rates"))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString()).contains("/no/such/order.yaml").doesNotContain("Exception");
    }

    private int run(String... arguments) {
        return Terminal.commandLine(CommandLine.defaultFactory())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
