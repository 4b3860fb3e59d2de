package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the tables say, as bytes")
class TableValuesTest {

    private static final RateBook BOOK = RateFiles.of(Path.of("rates")).book();

    /** File, text, replacement, table, whether what the table says is the same. */
    static Stream<Arguments> changes() {
        String scheme = "scheme/example-seven-grade";
        String tax = "national/tax/wage-withholding";
        return Stream.of(
                Arguments.of(tax + ".yaml", "basicDeduction: \"5000\"", "basicDeduction: \"5001\"", tax, false),
                Arguments.of(tax + ".yaml", "read: 2026-11-21", "read: 2026-11-22", tax, true),
                Arguments.of(tax + ".yaml", "note: The rates", "note: All the rates", tax, true),
                Arguments.of(scheme + ".yaml", "perYear: \"30.00\"", "perYear: \"30.01\"", scheme, false),
                Arguments.of(scheme + ".yaml", "capYears: 30", "capYears: 29", scheme, false),
                Arguments.of(scheme + ".yaml", "percent: \"30%\"", "percent: \"31%\"", scheme, false),
                Arguments.of(scheme + ".yaml", "{postFamily: DUTY}", "{postFamily: DUTIES}", scheme, false),
                Arguments.of(scheme + ".yaml", "flags: [taxable, ", "flags: [", scheme, false),
                Arguments.of(scheme + ".yaml", "Made up to", "Invented to", scheme, true));
    }

    @ParameterizedTest(name = "{1} to {2}: the same {4}")
    @MethodSource("changes")
    void changeWithAValueAndWithNothingElse(
            String file, String text, String replacement, String table, boolean isSame) {
        RateBook changed = ChangedRates.of(file, text, replacement).book();

        assertThat(digest(changed, table).equals(digest(BOOK, table))).isEqualTo(isSame);
    }

    @Test
    void areWrittenForEveryTableAndAreTheSameWhenItIsReadTwice() {
        RateBook again = RateFiles.of(Path.of("rates")).book();

        for (String table : BOOK.paths()) {
            assertThat(digest(again, table)).as(table).isEqualTo(digest(BOOK, table));
        }
    }

    @Test
    void holdTheirFieldsAndNoIdentityOfAnObject() {
        for (String table : BOOK.paths()) {
            for (Dated<?> dated : BOOK.versions(table).versions()) {
                assertThat(TableValues.text(dated.values()))
                        .as(table)
                        .isNotIn("{}", "[]")
                        .doesNotContain("$Lambda", "@");
            }
        }
    }

    private static String digest(RateBook book, String table) {
        List<Dated<?>> versions = List.copyOf(book.versions(table).versions());
        return HexFormat.of().formatHex(new TableValues().digest(versions));
    }
}
