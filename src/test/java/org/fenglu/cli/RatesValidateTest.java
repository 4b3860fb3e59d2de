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

class RatesValidateTest {

    private static final String GOOD = "src/test/resources/rates-elsewhere";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void countsWhatAFolderHolds() throws IOException {
        assertThat(run("rates", "validate", GOOD, "--json")).isEqualTo(ExitCode.DONE);

        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.get("tables").asInt()).isEqualTo(17);
        assertThat(answer.get("versions").asInt()).isEqualTo(22);
        assertThat(answer.at("/byGrade/A").asInt()).isEqualTo(13);
        assertThat(answer.at("/byGrade/C").asInt()).isEqualTo(1);
        assertThat(answer.at("/byStatus/PROVISIONAL").asInt()).isEqualTo(2);
        assertThat(answer.get("fingerprint").asText()).matches("[0-9a-f]{64}");
        assertThat(answer.get("findings")).isEmpty();
    }

    @Test
    void saysTheSameInWords() {
        assertThat(run("rates", "validate", GOOD)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("17").contains("22").contains("A 13");
    }

    @Test
    void listsAllThatIsWrong(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.writeString(folder.resolve("sources.csv"), "source_id,title,url_or_repo_path,document_number\n");

        assertThat(run("rates", "validate", folder.toString(), "--json")).isEqualTo(ExitCode.FINDINGS);

        JsonNode findings = new ObjectMapper().readTree(out.toString()).get("findings");
        assertThat(findings.findValuesAsText("file")).containsExactly("notes.txt", "regions.csv", "sources.csv");
        assertThat(findings.findValuesAsText("line")).containsExactly("1", "0", "1");
        assertThat(findings.findValuesAsText("code"))
                .containsExactly("FILE_UNKNOWN", "NO_REGION_LIST", "COLUMN_MISSING");
        assertThat(findings.findValuesAsText("todo")).hasSize(3).doesNotContain("");
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        assertThat(run("rates", "validate", "/no/such/folder")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("/no/such/folder").doesNotContain("Exception");
    }

    @Test
    void theFolderMustBeNamed() {
        assertThat(run("rates", "validate")).isEqualTo(ExitCode.USAGE);
    }

    private int run(String... arguments) {
        return Terminal.commandLine(CommandLine.defaultFactory())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
