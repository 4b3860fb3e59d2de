package org.fenglu.kernel.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The book of all tables")
class RateBookTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final RateKey<String> KEY = new RateKey<>("t", String.class);

    private final RateBook book = new RateBook(Map.of("t", TimelineTest.timeline("2020-01-01.. a")), "f00");

    @Test
    void answersByTableAndDay() {
        assertThat(book.on(KEY, DAY).values()).isEqualTo("a");
        assertThat(book.has("t")).isTrue();
        assertThat(book.has("u")).isFalse();
        assertThat(book.paths()).containsExactly("t");
        assertThat(book.versions("t").versions()).hasSize(1);
        assertThat(book.fingerprint()).isEqualTo("f00");
    }

    @Test
    void refusesADayThatIsNotCovered() {
        assertThatThrownBy(() -> book.on(KEY, DAY.minusDays(1)))
                .isInstanceOfSatisfying(RateNotInForce.class, refused -> {
                    assertThat(refused.table()).isEqualTo("t");
                    assertThat(refused.day()).isEqualTo(DAY.minusDays(1));
                    assertThat(refused.covered()).isEqualTo("2020-01-01 .. ");
                });
    }

    @Test
    void refusesATableThatIsNotThere() {
        assertThatThrownBy(() -> book.on(new RateKey<>("u", String.class), DAY))
                .isInstanceOf(RateNotInForce.class)
                .hasMessageContaining("no such table");
        assertThatThrownBy(() -> book.versions("u")).isInstanceOf(RateNotInForce.class);
    }

    @Test
    void aTableOfAnotherTypeIsABug() {
        assertThatThrownBy(() -> book.on(new RateKey<>("t", Integer.class), DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("t holds class java.lang.String");
    }

    @Test
    void aChangeMakesAnotherBookWithAnotherFingerprint() {
        RateBook changed = book.with(TimelineTest.timeline("2020-01-01.. b"), "what if");

        assertThat(changed.on(KEY, DAY).values()).isEqualTo("b");
        assertThat(changed.fingerprint()).isEqualTo("f00+what if");
        assertThat(book.on(KEY, DAY).values()).isEqualTo("a");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
          five digits  | 11000   | false
          six digits   | 110000  | true
          seven digits | 1100000 | false
          a letter     | 11000a  | false
          full width   | １１００００ | false
        """)
    void aRegionIsSixDigits(String name, String code, boolean isRegion) {
        if (isRegion) {
            assertThat(new Region(code)).hasToString(code);
        } else {
            assertThatThrownBy(() -> new Region(code)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aVersionIsAcceptedByTableAndFirstDay() {
        assertThat(book.on(KEY, DAY).version().id()).isEqualTo("t@2020-01-01");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # document | number | place  | citation
          个人所得税法 | -      | -      | 个人所得税法
          扣缴办法    | 61号   | 第六条 | 扣缴办法，61号，第六条
          61号公告   | 61号   | 第六条 | 61号公告，第六条
        """)
    void citesOnOneLine(String document, String number, String place, String citation) {
        assertThat(new Citation(document, number, place, null, null)).hasToString(citation);
    }

    @Test
    void aValueWithoutADocumentIsRefused() {
        assertThatThrownBy(() -> new Citation(" ", null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
