package org.fenglu.words.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            text             | text     | width
            latin            | FL1001   | 6
            Chinese          | 工资条   | 6
            full-width marks | （个人） | 8
            both             | 实发 net | 8
            nothing          | ""       | 0
            beyond the first plane | 𠮷 | 2
            """, useHeadersInDisplayName = true)
    void chineseTakesTwoPlaces(String name, String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
        assertThat(Columns.left(text, 10)).startsWith(text);
        assertThat(Columns.width(Columns.left(text, 10))).isEqualTo(10);
        assertThat(Columns.right(text, 10)).endsWith(text);
        assertThat(Columns.left(text, 0)).isEqualTo(text);
    }
}
