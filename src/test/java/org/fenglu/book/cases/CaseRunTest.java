package org.fenglu.book.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.ratebook.RateFinding;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case file is refused for every mistake, with file and line; a rule that breaks off fails its own case only. */
class CaseRunTest {

    private static final String SOUND = """
            id: LATE
            title: "Late payment"
            sources:
              - "S01: 社会保险法"
            grade: A
            kind: derived
            rule: late-fee
            given:
              on: 2026-01-01
              arrears: "10000.00"
              days: 30
            expect:
              surcharge: "150.00"
            asserts: all
            note: "made for this test"
            """;

    private static RateBook book;

    @BeforeAll
    static void read() {
        book = RateFiles.of(Path.of("rates")).book();
    }

    @Test
    void soundCasePasses() {
        CaseResult result = run(SOUND);

        assertThat(result.isPassed()).isTrue();
        assertThat(result.figures()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '`', textBlock = """
unknown key of the case|asserts: all|bonus: all|LATE.yaml:14 KEY_UNKNOWN the file: bonus; id, title, sources, grade, kind, rule, note, given, variants, expect
unknown key of the given|  days: 30|  days: 30\\n  hours: 1|LATE.yaml:12 KEY_UNKNOWN given: hours; on, days, arrears
key twice|  days: 30|  days: 30\\n  days: 31|LATE.yaml:12 KEY_TWICE days: 11;
missing given|  days: 30\\n||LATE.yaml:8 KEY_MISSING days: given;
no expectation|expect:\\n  surcharge: "150.00"|expect: {}|LATE.yaml:12 NOTHING_EXPECTED expect: ;
expect is missing|expect:\\n  surcharge: "150.00"\\n||LATE.yaml:1 KEY_MISSING expect: the file;
given amount without quotes|"10000.00"|10000.00|LATE.yaml:10 NOT_QUOTED arrears: 10000.00;
expected amount without quotes|"150.00"|150.00|LATE.yaml:13 NOT_QUOTED surcharge: 150.00;
expected number without quotes|"150.00"|150|LATE.yaml:13 NOT_QUOTED surcharge: 150;
expected figure is empty|"150.00"|""|LATE.yaml:13 CELL_EMPTY surcharge: ;
unknown rule|rule: late-fee|rule: late-fees|
asserts nothing|asserts: all|asserts: []|LATE.yaml:12 NOTHING_EXPECTED expect: ;
asserts what is not expected|asserts: all|asserts: [perDay]|LATE.yaml:14 NOT_ONE_OF asserts: perDay; surcharge
unknown grade|grade: A|grade: D|LATE.yaml:5 NOT_ONE_OF grade: D; A, B, C, A-rule, B-rule
unknown kind|kind: derived|kind: guess|LATE.yaml:6 NOT_ONE_OF kind: guess; published_example, third_party_case, derived
no source|sources:\\n  - "S01: 社会保险法"|sources: []|LATE.yaml:3 NO_DOCUMENT sources: [];
id is not the name|id: LATE|id: EARLY|LATE.yaml:1 NOT_AS_EXPECTED id: EARLY; LATE.yaml
bad date|2026-01-01|2026-13-01|LATE.yaml:9 NO_SUCH_DAY on: 2026-13-01;
too many days|  days: 30|  days: 40000|LATE.yaml:11 NOT_WHOLE days: 40000; 0 - 36500
""")
    void slipIsRefused(String name, String sound, String slip, String finding) {
        CaseResult result =
                run(SOUND.replace(sound.replace("\\n", "\n"), slip == null ? "" : slip.replace("\\n", "\n")));

        assertThat(result.isPassed()).isFalse();
        assertThat(result.figures()).isZero();
        List<String> texts = texts(result);
        if (finding == null) {
            assertThat(texts).singleElement().asString().startsWith("LATE.yaml:7 NOT_ONE_OF rule: late-fees; ");
        } else {
            assertThat(texts).containsExactly(finding);
        }
    }

    @Test
    void textThatIsNoYamlIsRefused() {
        assertThat(texts(run("id: [LATE"))).singleElement().asString().startsWith("LATE.yaml:1 NOT_YAML");
        assertThat(texts(run(""))).singleElement().asString().startsWith("LATE.yaml:1 FILE_EMPTY");
    }

    @Test
    void figureThatTheRuleDoesNotGiveFails() {
        CaseResult result = run(SOUND.replace("surcharge:", "surcharges:"));

        assertThat(result.mismatches()).containsExactly(new Mismatch("surcharges", 13, "150.00", null, null));
    }

    @Test
    void differenceIsFoundLessExpected() {
        CaseResult result = run(SOUND.replace("150.00", "149.98"));

        assertThat(result.mismatches()).containsExactly(new Mismatch("surcharge", 13, "149.98", "150.00", 2L));
    }

    @Test
    void assertsLeaveOutWhatIsOnlyShown() {
        String shown = SOUND.replace("  surcharge: \"150.00\"", "  surcharge: \"150.00\"\n  perDay: \"9%\"");

        assertThat(run(shown).isPassed()).isFalse();
        assertThat(run(shown.replace("asserts: all", "asserts: [surcharge]")).isPassed())
                .isTrue();
    }

    @Test
    void ruleThatBreaksOffFailsItsCase() {
        CaseResult result = run(SOUND.replace("2026-01-01", "1999-01-01"));

        assertThat(result.isPassed()).isFalse();
        assertThat(result.failure())
                .isEqualTo("No version of national/contribution/late-fee holds on 1999-01-01; covered: 2011-07-01 .. ");
    }

    @Test
    void folderCountsEveryFile(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/LATE.yaml"), SOUND);
        Files.writeString(folder.resolve("b.yml"), SOUND);
        Files.createDirectories(folder.resolve("c"));
        Files.writeString(folder.resolve("c/LATE.yaml"), SOUND);
        Files.writeString(folder.resolve("README.md"), "notes");
        CaseReport report = CaseFolder.run(folder, book);

        assertThat(report.summary()).isEqualTo("1 passed, 2 failed");
        assertThat(report.results().stream().flatMap(result -> texts(result).stream()))
                .containsExactly(
                        "b.yml:0 NOT_AS_EXPECTED file: b.yml; *.yaml", "c/LATE.yaml:1 THERE_TWICE a/LATE.yaml: LATE;");
    }

    @Test
    void emptyFolderDoesNotPass(@TempDir Path folder) {
        CaseReport report = CaseFolder.run(folder, book);

        assertThat(report.summary()).isEqualTo("0 passed, 0 failed");
        assertThat(report.isPassed()).isFalse();
    }

    @Test
    void whatIsNoFolderIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> CaseFolder.run(folder.resolve("none"), book))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no folder of cases ");
    }

    private static CaseResult run(String text) {
        return CaseRun.result("LATE.yaml", text.getBytes(StandardCharsets.UTF_8), book);
    }

    /** The complaints by their parts; their words belong to the rate files. */
    private static List<String> texts(CaseResult result) {
        return result.findings().stream()
                .map((RateFinding finding) -> (finding.file() + ":" + finding.line() + " " + finding.error() + " "
                                + finding.field() + ": " + finding.found() + "; " + finding.expected())
                        .strip())
                .toList();
    }
}
