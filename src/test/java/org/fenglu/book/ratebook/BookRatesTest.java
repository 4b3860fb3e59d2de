package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.fenglu.kernel.staff.Dimension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the rates of this program: rates/region, rates/scheme. */
@DisplayName("What a rate book lets a roster name")
class BookRatesTest {

    private final KnownRates rates =
            new BookRates(RateFiles.of(Path.of("rates")).book());

    @Test
    void regionsThatCanBePaidAndSchemes() {
        assertThat(rates.regions())
                .contains("110000", "310000", "320100", "420100", "370100", "440100")
                .doesNotContain("320000", "620000");
        assertThat(rates.schemes()).contains("example-seven-grade", "linfen-shanxi", "jiaxing-2018");
    }

    /** Post family and skill stand in conditions only; a value there that no condition names is right all the same. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # scheme              | dimension   | values
          example-seven-grade | GRADE       | AUX_1 AUX_2 AUX_3 AUX_4 CHIEF_1 CHIEF_2 CHIEF_3
          example-seven-grade | STEP        | 1 2 3 4 5
          example-seven-grade | EDUCATION   | BACHELOR JUNIOR_COLLEGE MASTER SENIOR_HIGH
          example-seven-grade | POST_FAMILY |
          example-seven-grade | SKILL       |
          example-guarantees  | POSITION    | SQUADRON_LEADER TEAM_LEADER
          luzhou-2020         | GRADE       | GRADE_1 GRADE_10 GRADE_2 GRADE_3 GRADE_4 GRADE_5 GRADE_6 GRADE_7 GRADE_8 GRADE_9
          guangnan-2020       | POST_FAMILY |
          jiaxing-2018        | GRADE       |
          jiaxing-2018        | POST        | CALL_TAKING CLERICAL CUSTODY_GUARD POLICE_SUPPORT TECHNICAL WINDOW_SERVICE
        """)
    void placements(String scheme, Dimension dimension, String values) {
        assertThat(String.join(" ", new TreeSet<>(rates.placements(scheme, dimension))))
                .isEqualTo(values == null ? "" : values);
    }

    @Test
    void personalFields() {
        assertThat(rates.personalFields("example-seven-grade")).containsExactly("agreedAllowance");
        assertThat(rates.personalFields("jiaxing-2018")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        scheme/example-seven-grade@2021-01-01, true
        scheme/example-seven-grade@2021-01-02, false
        scheme/none@2021-01-01, false
        scheme/example-seven-grade, false
        '', false
        """)
    void versions(String id, boolean isKnown) {
        assertThat(rates.hasVersion(id)).isEqualTo(isKnown);
    }
}
