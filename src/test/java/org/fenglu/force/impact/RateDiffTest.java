package org.fenglu.force.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenglu.book.release.RatesFolder;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A diff names each value that differs: table, key, old, new, day, document")
class RateDiffTest {

    private static final RatesFolder RATES = RatesFolder.asItIs();
    private static final RateBook BOOK = RATES.files().book();
    private static final String LAST_ROW =
            "310000,上海市,1,2025-07-01,,stated,2740,yuan/month,sh-mw-2025,mohrss-mw-2025,A,";
    private static final String ENDED = LAST_ROW.replace("2025-07-01,,", "2025-07-01,2026-12-31,");
    private static final String NEXT = "310000,上海市,1,2027-01-01,,stated,2800,yuan/month,sh-mw-2025,mohrss-mw-2025,A,";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what was done to Shanghai's minimum wage | row                 | lines
          nothing                                  | SAME                | ''
          corrected                                | 2740->2750          | CHANGED 2025-07-01 value 2740.00 2750.00
          another grade                            | A->B                | CHANGED 2025-07-01 @grade A B
        """)
    void oneCellIsOneLine(String what, String row, String lines) {
        String changed =
                switch (row) {
                    case "2740->2750" -> LAST_ROW.replace("2740", "2750");
                    case "A->B" -> LAST_ROW.replace(",A,", ",B,");
                    default -> LAST_ROW;
                };
        assertThat(String.join("; ", texts(changed))).isEqualTo(lines);
    }

    @Test
    void aNewYearIsComparedWithWhatHeldBefore() {
        assertThat(texts(ENDED + "\n" + NEXT))
                .containsExactly("CHANGED 2025-07-01 @until  2026-12-31", "ADDED 2027-01-01 value 2740.00 2800.00");
    }

    @Test
    void theDocumentStandsBesideTheValue() {
        RateBook after = RATES.with("region/310000/minimum-wage.csv", LAST_ROW, LAST_ROW.replace("2740", "2750"))
                .files()
                .book();
        RateDiff.Line line = RateDiff.lines(BOOK, after).get(0);

        assertThat(line.table()).isEqualTo("region/310000/minimum-wage/1");
        assertThat(line.document()).contains("上海市");
    }

    private static List<String> texts(String rows) {
        RateBook after = RATES.with("region/310000/minimum-wage.csv", LAST_ROW, rows)
                .files()
                .book();
        return RateDiff.lines(BOOK, after).stream()
                .map(line ->
                        line.kind() + " " + line.from() + " " + line.key() + " " + line.before() + " " + line.after())
                .toList();
    }
}
