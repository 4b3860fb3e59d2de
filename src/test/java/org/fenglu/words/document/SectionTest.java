package org.fenglu.words.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            case, row
            a cell too few, 甲
            a cell too many, 甲;乙;丙
            """, useHeadersInDisplayName = true)
    void refusesARowThatDoesNotFitItsColumns(String name, String row) {
        List<TableColumn> columns = List.of(TableColumn.text("项目", 1), TableColumn.amount("金额", 1));
        assertThatThrownBy(() -> new Section("待遇", "", columns, List.of(Arrays.asList(row.split(";")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("待遇 has 2 columns");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0", "-1"})
    void refusesAColumnWithoutWidth(int share) {
        assertThatThrownBy(() -> TableColumn.text("项目", share)).isInstanceOf(IllegalArgumentException.class);
    }
}
