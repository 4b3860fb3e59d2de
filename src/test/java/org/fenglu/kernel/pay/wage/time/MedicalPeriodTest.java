package org.fenglu.kernel.pay.wage.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fenglu.kernel.pay.wage.time.MedicalPeriodTable.Row;
import org.fenglu.kernel.pay.wage.time.MedicalPeriodTable.Years;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Medical period, 劳部发〔1994〕479号 articles 3 and 4")
class MedicalPeriodTest {

    private static final MedicalPeriod PERIOD = new MedicalPeriod(new MedicalPeriodTable(List.of(
            new Row(new Years(0, 10), new Years(0, 5), 3, 6),
            new Row(new Years(0, 10), new Years(5, null), 6, 12),
            new Row(new Years(10, null), new Years(0, 5), 6, 12),
            new Row(new Years(10, null), new Years(5, 10), 9, 15),
            new Row(new Years(10, null), new Years(10, 15), 12, 18),
            new Row(new Years(10, null), new Years(15, 20), 18, 24),
            new Row(new Years(10, null), new Years(20, null), 24, 30))));

    @ParameterizedTest(name = "WAGE-013: {1} of {0} years: {2} months inside {3}")
    @CsvSource({
        "0, 0, 3, 6",
        "9, 4, 3, 6",
        "9, 5, 6, 12",
        "10, 4, 6, 12",
        "10, 5, 9, 15",
        "10, 9, 9, 15",
        "10, 10, 12, 18",
        "14, 14, 12, 18",
        "15, 15, 18, 24",
        "30, 19, 18, 24",
        "20, 20, 24, 30",
        "40, 40, 24, 30"
    })
    void growsWithService(int total, int unit, int months, int window) {
        Row row = PERIOD.of(total, unit);

        assertThat(row.months()).isEqualTo(months);
        assertThat(row.windowMonths()).isEqualTo(window);
    }

    @Test
    void refusesMoreYearsInTheUnitThanInAll() {
        assertThatThrownBy(() -> PERIOD.of(3, 4))
                .hasMessage("Years in the unit are 4 of 3 years of service in all; correct one of the two");
    }
}
