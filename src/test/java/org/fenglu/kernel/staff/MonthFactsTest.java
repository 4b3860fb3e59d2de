package org.fenglu.kernel.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.words.wording.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Month facts")
class MonthFactsTest {

    private static MonthFacts of(MonthFact fact, String written) {
        return new MonthFacts.Builder().written(fact, written).facts();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # fact, key, column
        UNPAID_LEAVE_DAYS      , unpaidLeaveDays      , unpaid_leave_days
        REST_DAY_OVERTIME_HOURS, restDayOvertimeHours , rest_day_overtime_hours
        COUNTS                 , counts               , counts
        COURT_DEDUCTION        , courtDeduction       , court_deduction
        """)
    void names(MonthFact fact, String key, String column) {
        assertThat(fact.key()).isEqualTo(key);
        assertThat(fact.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @EnumSource
    void standsInTheDocumentation(MonthFact fact) throws IOException {
        String cell = fact.unit().cell();

        assertThat(Files.readString(Path.of("docs/files.md")))
                .contains("| `" + fact.column() + "` | " + Wording.CHINESE.of(fact) + " | " + cell + " | | "
                        + Wording.ENGLISH.of(fact) + " |\n");
        assertThat(Files.readString(Path.of("rates/cases/README.md"))
                        .lines()
                        .filter(line -> line.startsWith("| `facts` | ")))
                .singleElement()
                .asString()
                .contains("`" + fact.key() + "`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # fact              | one   | another
        SICK_LEAVE_DAYS     | 0.5   | 1
        COURT_DEDUCTION     | 20.00 | 20.01
        MONTHLY_ASSESSMENT  | A     | B
        """)
    void sameFactsAreEqual(MonthFact fact, String one, String another) {
        assertThat(of(fact, one))
                .isEqualTo(of(fact, one))
                .hasSameHashCodeAs(of(fact, one))
                .hasToString("[" + fact.key() + "=" + one + "]")
                .isNotEqualTo(of(fact, another))
                .isNotEqualTo(MonthFacts.NONE);
    }

    @Test
    void countsAreFactsToo() {
        MonthFacts facts =
                new MonthFacts.Builder().counts(Map.of("A", Quantity.of("1.5"))).facts();

        assertThat(facts).isNotEqualTo(MonthFacts.NONE).hasToString("[A=1.5]");
    }

    @Test
    void aFactIsReadInItsUnit() {
        MonthFacts facts = of(MonthFact.SICK_LEAVE_DAYS, "1.5");

        assertThat(facts.quantity(MonthFact.SICK_LEAVE_DAYS)).isEqualTo(Quantity.of("1.5"));
        assertThat(facts.money(MonthFact.COURT_DEDUCTION)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> facts.money(MonthFact.SICK_LEAVE_DAYS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts.quantity(MonthFact.COURT_DEDUCTION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(MonthFact.COUNTS, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMonthStaysAsItWasMade() {
        MonthFacts.Builder builder = new MonthFacts.Builder().written(MonthFact.SICK_LEAVE_DAYS, "1");
        MonthFacts made = builder.facts();
        builder.written(MonthFact.SICK_LEAVE_DAYS, "2").written(MonthFact.MONTHLY_ASSESSMENT, "A");

        assertThat(made).isEqualTo(of(MonthFact.SICK_LEAVE_DAYS, "1"));
        assertThat(made.with(MonthFact.ANNUAL_ASSESSMENT, "B").text(MonthFact.ANNUAL_ASSESSMENT))
                .isEqualTo("B");
        assertThat(made.text(MonthFact.ANNUAL_ASSESSMENT)).isNull();
    }
}
