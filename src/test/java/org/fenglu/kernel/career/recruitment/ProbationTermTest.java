package org.fenglu.kernel.career.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ProbationTerm")
class ProbationTermTest {

    private static final ProbationTerm TERM = new ProbationTerm(Map.of(3, 1, 12, 2, 36, 6), 6);

    @ParameterizedTest(name = "contract of {0} months: {1}")
    @CsvSource(textBlock = """
            # 劳动合同法 article 19: none below 3 months, 1 to below a year, 2 to below three, then 6
            2, 0
            3, 1
            4, 1
            11, 1
            12, 2
            13, 2
            35, 2
            36, 6
            37, 6
            600, 6
            """)
    void isCappedByTheTermOfTheContract(int contract, int most) {
        assertThat(TERM.most(contract)).isEqualTo(most);
    }
}
