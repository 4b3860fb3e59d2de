package org.fenglu.book.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code rates/cases} holds, by the runner of the command; and it would not if a fen were wrong. */
class GoldenCasesTest {

    private static final Path CASES = Path.of("rates/cases");
    private static final Path VECTOR_IDS = Path.of("src/test/resources/cases/vector-ids.txt");
    private static final Pattern AMOUNT = Pattern.compile("\"(-?\\d+\\.\\d\\d)\"");

    private static RateBook book;
    private static CaseReport report;

    @BeforeAll
    static void runAll() {
        book = RateFiles.of(Path.of("rates")).book();
        report = CaseFolder.run(CASES, book);
    }

    @TestFactory
    Stream<DynamicTest> caseHolds() {
        return report.results().stream()
                .map(result -> DynamicTest.dynamicTest(result.id() + " " + result.title(), () -> {
                    assertThat(result.findings()).isEmpty();
                    assertThat(result.failure()).isNull();
                    assertThat(result.mismatches()).isEmpty();
                    assertThat(result.figures()).isPositive();
                    assertThat(result.isPassed()).isTrue();
                }));
    }

    @Test
    void everyVectorHasACase() throws IOException {
        List<String> ids = Files.readAllLines(VECTOR_IDS);

        assertThat(ids).hasSize(159);
        assertThat(report.results().stream().map(CaseResult::id)).containsAll(ids);
    }

    @Test
    void casesOfGradeCAreMarkedAndKept() {
        assertThat(report.results().stream()
                        .filter(result -> result.grade().equals("C"))
                        .map(CaseResult::id))
                .contains("IIT-003", "IIT-006", "IIT-007", "WAGE-008", "PAY-SY-1", "PAY-SY-3", "PAY-LF-03");
    }

    @Test
    void summaryCounts() {
        assertThat(report.summary()).isEqualTo(report.results().size() + " passed, 0 failed");
    }

    /** Of each case the last expected amount is raised by a fen; the case must fail there, and by a fen. */
    @TestFactory
    Stream<DynamicTest> wrongByAFenFails() {
        return report.results().stream()
                .filter(result -> AMOUNT.matcher(expectedPart(text(result))).find())
                .map(result -> DynamicTest.dynamicTest(result.id(), () -> {
                    String wrong = oneFenMore(text(result));
                    CaseResult again = CaseRun.result(result.file(), wrong.getBytes(StandardCharsets.UTF_8), book);

                    assertThat(again.findings()).isEmpty();
                    assertThat(again.isPassed()).isFalse();
                    assertThat(again.mismatches()).hasSize(1);
                    assertThat(again.mismatches().get(0).differenceFen()).isIn(-1L, ofACount(result));
                }));
    }

    /** The last figure of WAGE-001 is a count of days, which has no difference in fen. */
    private static Long ofACount(CaseResult result) {
        return result.id().equals("WAGE-001") ? null : Long.valueOf(-1);
    }

    private static String text(CaseResult result) {
        try {
            return Files.readString(CASES.resolve(result.file()));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String expectedPart(String text) {
        return text.substring(text.indexOf("\nexpect:"), text.indexOf("\nasserts:"));
    }

    private static String oneFenMore(String text) {
        int start = text.indexOf("\nexpect:");
        Matcher amounts = AMOUNT.matcher(expectedPart(text));
        int from = 0;
        int to = 0;
        while (amounts.find()) {
            from = start + amounts.start(1);
            to = start + amounts.end(1);
        }
        Money wrong = Money.yuan(text.substring(from, to)).plus(new Money(1));
        return text.substring(0, from) + wrong + text.substring(to);
    }
}
