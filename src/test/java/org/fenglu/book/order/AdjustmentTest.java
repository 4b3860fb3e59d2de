package org.fenglu.book.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.ratebook.RateFinding;
import org.fenglu.book.ratebook.SchemeFile;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in docs/samples, and what is wrong with it when one text in it is changed. */
class AdjustmentTest {

    private static final String SCHEME = "scheme/example-seven-grade.yaml";
    private static final String TABLE = "scheme/example-seven-grade";

    private final RateFiles rates = RateFiles.of(Path.of("rates"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # amount                            | old     | new     | guard
              GRADE_WAGE grade=AUX_4 step=1     | 800.00  | 830.00  | -
              GRADE_WAGE grade=CHIEF_1 step=5   | 3450.00 | 3590.00 | -
              POST_ALLOWANCE post=PATROL        | 700.00  | 750.00  | -
              POST_ALLOWANCE post=TRAFFIC       | 700.00  | 750.00  | -
              SENIORITY_WAGE                    | 30.00   | 33.00   | -
              SENIORITY_WAGE capAmount          | 900.00  | 990.00  | -
              MEAL_ALLOWANCE                    | 300.00  | 350.00  | -
              NIGHT_DUTY                        | 50.00   | 50.00   | -
            """)
    void amounts(String place, String old, String adopted, String guard) throws IOException {
        AdjustedCell cell = Adjustment.of(rates, "order.yaml", bytes(sample())).preview().cells().stream()
                .filter(one -> one.place().place().equals(place))
                .findFirst()
                .orElseThrow();

        assertThat(cell.amount().old()).hasToString(old);
        assertThat(cell.amount().adopted()).hasToString(adopted);
        assertThat(cell.amount().guard() == null ? null : cell.amount().guard().name())
                .isEqualTo(guard);
        assertThat(cell.amount().steps()).isNotEmpty();
    }

    @Test
    void nothingIsPromoted() throws IOException {
        OrderPreview preview =
                Adjustment.of(rates, "order.yaml", bytes(sample())).preview();

        assertThat(preview.evidence()).isEqualTo(Evidence.C);
        assertThat(preview.status()).isEqualTo(Status.EXAMPLE);
        assertThat(preview.from()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(preview.monthsInArrears()).hasSize(6);
        assertThat(preview.untouched() + preview.cells().size())
                .isEqualTo(SchemeFile.of(rates, "example-seven-grade").amounts().size());
    }

    @Test
    void theNewVersionStandsBehindTheOldTextAndIsWhatWasPreviewed() throws IOException {
        RateFiles changed = Adjustment.of(rates, "order.yaml", bytes(sample())).draft();

        assertThat(text(changed, SCHEME)).startsWith(text(rates, SCHEME));
        TreeSet<String> added = new TreeSet<>(changed.all().keySet());
        added.removeAll(rates.all().keySet());
        assertThat(added).containsExactly("scheme/example-seven-grade-grade-wage-2027-01-01.csv");
        List<Version> versions = changed.book().versions(TABLE).versions().stream()
                .map(dated -> dated.version())
                .toList();
        assertThat(versions)
                .extracting(Version::from)
                .containsExactly(LocalDate.of(2021, 1, 1), LocalDate.of(2027, 1, 1));
        assertThat(versions.get(0).until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(versions.get(1).citation()).hasToString("关于调整辅警薪酬标准的通知（示例），示例〔2027〕1号");
        assertThat(text(changed, SCHEME)).contains("perYear: \"33.00\"").contains("NIGHT_DUTY FREEZE;");
    }

    @Test
    void anOrderIsAppliedOnceAndThenThereIsALaterVersion() throws IOException {
        RateFiles changed = Adjustment.of(rates, "order.yaml", bytes(sample())).draft();

        assertThat(complaints(changed, sample()))
                .containsExactly(
                        "order.yaml:1: scheme/example-seven-grade has a version from 2027-01-01, and the new one"
                                + " of 2027-01-01 is not after it. Correct the first month; a version that is there is never"
                                + " changed.");
        String next = sample().replace("retroactiveFrom: 2027-01-01", "retroactiveFrom: 2027-02-01");
        assertThat(Adjustment.of(changed, "order.yaml", bytes(next)).draft().all())
                .containsKey("scheme/example-seven-grade-grade-wage-2027-02-01.csv");
    }

    @Test
    void theDayOnWhichTheOldVersionEndedIsMovedAndNothingElse() throws IOException {
        String before =
                text(rates, SCHEME).replace("  - from: 2021-01-01\n", "  - from: 2021-01-01\n    until: 2027-12-31\n");
        RateFiles ended = rates.with(Map.of(SCHEME, bytes(before)));

        String after = text(Adjustment.of(ended, "order.yaml", bytes(sample())).draft(), SCHEME);

        assertThat(after).startsWith(before.replace("until: 2027-12-31", "until: 2026-12-31"));
        assertThat(after.split("until: ", -1)).hasSize(2);
    }

    @Test
    void commentsAndLineEndsStay() throws IOException {
        String before = "# kept\n"
                + text(rates, SCHEME)
                        .replace(
                                "        - code: MEAL_ALLOWANCE",
                                "        # meals, kept too\n        - code: MEAL_ALLOWANCE")
                + "# the end";
        RateFiles commented = rates.with(Map.of(SCHEME, bytes(before)));

        String after =
                text(Adjustment.of(commented, "order.yaml", bytes(sample())).draft(), SCHEME);

        assertThat(after).startsWith("# kept\n").endsWith("# the end");
        assertThat(after.split("meals, kept too", -1)).hasSize(3);
    }

    @Test
    void withoutApprovalThereIsAPreviewAndNoDraft() throws IOException {
        String unapproved = sample().replaceAll("approval:\\n(  .*\\n)+", "");
        Adjustment adjustment = Adjustment.of(rates, "order.yaml", bytes(unapproved));

        assertThat(adjustment.preview().isApproved()).isFalse();
        assertThat(catchThrowableOfType(RateBookRefused.class, adjustment::draft)
                        .findings())
                .extracting(finding -> finding.error().name())
                .containsExactly("APPROVAL_MISSING");
        String byItself = unapproved + "requiresApproval: false\n";
        RateFiles drafted = Adjustment.of(rates, "order.yaml", bytes(byItself)).draft();
        assertThat(drafted.book().versions(TABLE).versions().get(1).version().citation())
                .isEqualTo(
                        rates.book().versions(TABLE).versions().get(0).version().citation());
    }

    @Test
    void jsonIsAnOrderToo() {
        String json = """
                {"order": "x", "scheme": "jiaxing-2018", "effectiveFrom": "2027-01-01", "grade": "B",
                 "changes": [{"components": ["POST_ANNUAL"], "rule": "PERCENT", "raise": "5%"}]}
                """;
        OrderPreview preview = Adjustment.of(rates, "order.json", bytes(json)).preview();

        assertThat(preview.cells()).hasSize(6);
        assertThat(preview.cells().get(0).amount().adopted()).hasToString("75600.00");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/order-errors.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void slip(String name, String old, String replacement, String complaint) throws IOException {
        String line = old.replace("⏎", "\n");
        assertThat(sample()).contains(line);
        String order =
                sample().replaceFirst(Pattern.quote(line), Matcher.quoteReplacement(replacement.replace("⏎", "\n")));

        assertThat(complaints(rates, order))
                .anySatisfy(found -> assertThat(found).startsWith("order.yaml:" + complaint));
    }

    @Test
    void allSlipsAreSaidAtOnce() throws IOException {
        String order = sample().replace("effectiveFrom: 2027-07-01", "effectiveFrom: 2027-07-02")
                .replace("    raise: \"50.00\"\n", "")
                .replace("    new: 2023", "    new: 2099");

        assertThat(complaints(rates, order)).hasSize(3);
    }

    private static List<String> complaints(RateFiles files, String order) {
        RateBookRefused refused =
                catchThrowableOfType(RateBookRefused.class, () -> Adjustment.of(files, "order.yaml", bytes(order))
                        .draft());
        assertThat(refused).as("nothing was refused").isNotNull();
        return refused.findings().stream().map(RateFinding::toString).toList();
    }

    private static String sample() throws IOException {
        return Files.readString(Path.of("docs/samples/adjustment-order.yaml"));
    }

    private static String text(RateFiles files, String path) {
        return new String(files.all().get(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
