package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.course.BenefitAdjustment;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of yearly adjustments: what is wrong in one is said where it stands. */
class AdjustmentTablesTest {

    private static final String FILE = "region/990000/benefit-adjustment/2024.yaml";

    private static final String TABLE = """
            table: region/990000/benefit-adjustment/2024
            title: 某地2024年工伤保险定期待遇调整
            versions:
              - from: 2024-01-01
                until: 2024-12-31
                source:
                  document: 某地通知
                grade: B
                status: final
                values:
                  rules:
                    GRADE_4: {rise: "100.00"}
                    GRADE_5: {percent: "3%", atMostRiseOf: GRADE_4}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # written                                         | complaint
              GRADE_4: {rise: "100.00"}                       |
              GRADE_11: {rise: "100.00"}                      | rules is "GRADE_11". Write one of: GRADE_1
              GRADE_4: {rise: 100.00}                         | rise is 100.00 without quotes
              GRADE_4: {raise: "100.00"}                      | GRADE_4 is raise. Write one of: growth, level, percent, rise, shareOfAverage, shareOfRise
              GRADE_4: {rise: "100.00", level: "5000.00"}     | GRADE_4 is rise, level. Write one of: growth
              GRADE_4: {percent: "3%"}                        | GRADE_4, which has no fixed rise here
              GRADE_4: {rise: "100.00", cap: "200.00"}        | cap
              GRADE_4: {growth: UNIT}                         | growth is UNIT. Write one of: EMPLOYER
              GRADE_4: {rise: "100.00", floorForFirst: yes}   | floorForFirst
            """)
    void whatIsWrongIsSaid(String written, String complaint) {
        Map<String, byte[]> files = FilesForTests.all();
        String text = TABLE.replace("GRADE_4: {rise: \"100.00\"}", written);
        files.put(FILE, text.getBytes(StandardCharsets.UTF_8));
        RateBookRefused refused = catchThrowableOfType(
                RateBookRefused.class, () -> RateFiles.of(files).book());

        List<String> complaints = refused == null
                ? List.of()
                : refused.findings().stream().map(RateFinding::toString).toList();
        if (complaint == null) {
            assertThat(complaints).isEmpty();
        } else {
            assertThat(complaints).isNotEmpty().allMatch(each -> each.startsWith(FILE + ":"));
            assertThat(complaints).anyMatch(each -> each.contains(complaint));
        }
    }

    @Test
    void theTableOfAYearHoldsInThatYear() {
        RateBook book = RateFiles.packaged().book();
        List<String> tables = book.paths().stream()
                .filter(path -> path.matches("region/\\d{6}/" + BenefitAdjustment.FOLDER + "\\d{4}"))
                .toList();

        assertThat(tables).hasSize(14);
        for (String table : tables) {
            int year = Integer.parseInt(table.substring(table.length() - 4));
            List<? extends Dated<?>> versions = book.versions(table).versions();
            Version version = versions.get(0).version();
            assertThat(versions).hasSize(1);
            assertThat(version.from()).isEqualTo(LocalDate.of(year, 1, 1));
            assertThat(version.until()).isEqualTo(LocalDate.of(year, 12, 31));
        }
    }
}
