package org.fenglu.book.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fenglu.book.ratebook.RateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The coverage page says what the rates hold. */
class CoverageTest {

    private static final RateFiles FILES = RateFiles.packaged();
    private static final String PAGE = new Coverage(FILES.book(), FILES.regionNames()).page();

    @Test
    void thePageInTheDocsIsThatOfTheRates() throws IOException {
        assertThat(Files.readString(Path.of("docs/coverage.md"))).isEqualTo(PAGE);
    }

    @ParameterizedTest(name = "{0}, column {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            # region | row | column | signs 2021 to 2026
            # Beijing's pension notices of all six years were read; the fund from 2023
              110000 | 1   | 3      | `FFFFFF`
              110000 | 1   | 8      | `··FFFF`
            # Hubei: 2023 derived; no notice of 2026, its rows of 2025 go on
              420000 | 1   | 3      | `··DFF=`
            # Zhejiang: floor of 2022 not found; no notice of 2026
              330000 | 1   | 3      | `·?FFF=`
            # Jiangsu 2026 is provisional
              320000 | 1   | 3      | `··FFFP`
            # Zhenjiang's fund: 2024 not to be used, 2025 not found
              321100 | 1   | 8      | `···C·F`
            # Hebei medical has no ceiling, and that is known
              130000 | 1   | 4      | `·····F`
            # Shanghai work injury: rates from 2025
              310000 | 2   | 7      | `····FF`
            """)
    void signs(String region, int table, int column, String signs) {
        String row = PAGE.split("\n## ")[table]
                .lines()
                .filter(line -> line.startsWith("| " + region))
                .findFirst()
                .orElseThrow();

        assertThat(row.split("\\|")[column].strip()).isEqualTo(signs);
    }
}
