package org.fenglu.kernel.loss.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.survivor.DependantsTest.line;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.child;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.spouse;
import static org.fenglu.kernel.loss.survivor.SurvivorDraft.died;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("All dependants together get no more than the wage of the deceased, 工伤保险条例 article 39(1)(2)")
class PensionCapTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 4);

    private static SurvivorDraft family(String ownWage, int children) {
        SurvivorDraft draft = died("2024-03-10", ownWage)
                .decided(Option.BIRTHDAY_MONTH, Choice.CHILD_LAST_MONTH)
                .with(spouse(Sex.FEMALE, "1960-01-01"));
        for (int at = 1; at <= children; at++) {
            draft.with(child("child-" + at, "201" + at + "-05-20"));
        }
        return draft;
    }

    /** The amounts of all in one month, and their sum. */
    private static String in(EntitlementStatement statement, YearMonth month) {
        List<Money> amounts = statement.monthly().stream()
                .map(benefit -> benefit.in(month))
                .filter(Objects::nonNull)
                .map(Phase::amount)
                .toList();
        Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
        return amounts.stream().map(Money::toString).collect(Collectors.joining(" ")) + " = " + sum;
    }

    @ParameterizedTest(name = "own wage {0}, {1} children, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # own wage | children | sharing      | spouse 40%, each child 30% = all together
        6000.00    | 1        |              | 2400.00 1800.00 = 4200.00
        6000.00    | 2        |              | 2400.00 1800.00 1800.00 = 6000.00
        # rounded amounts are a fen above an exact 100%: trimmed, and nothing is asked
        6000.02    | 2        |              | 2400.01 1800.01 1800.00 = 6000.02
        6000.00    | 3        | PROPORTIONAL | 1846.15 1384.62 1384.62 1384.61 = 6000.00
        6000.00    | 3        | EQUAL_CUT    | 1950.00 1350.00 1350.00 1350.00 = 6000.00
        6000.01    | 3        | EQUAL_CUT    | 1950.00 1350.01 1350.00 1350.00 = 6000.01
        5000.01    | 4        | PROPORTIONAL | 1250.01 937.50 937.50 937.50 937.50 = 5000.01
        """)
    void shared(String ownWage, int children, @Nullable Option sharing, String expected) {
        EntitlementStatement statement =
                family(ownWage, children).decided(sharing, Choice.CAP_SHARING).statement();

        assertThat(in(statement, FIRST)).isEqualTo(expected);
    }

    @Test
    void aboveTheCapEveryoneWaitsForTheWayToShare() {
        EntitlementStatement statement = family("6000.00", 3).statement();

        assertThat(statement.monthly()).isEmpty();
        assertThat(line(statement, "spouse")).isEqualTo("waits CHOICE CAP_SHARING");
        assertThat(line(statement, "child-3")).isEqualTo("waits CHOICE CAP_SHARING");
    }

    @ParameterizedTest(name = "mean {0}, {1} children, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # mean of the contribution wages above the ceiling of 15000 | children | which wage is the cap
        20000.00 | 2 |                | 6000.00 4500.00 4500.00 = 15000.00
        20000.00 | 3 | OWN_WAGE       | 4615.38 3461.54 3461.54 3461.54 = 15000.00
        20000.00 | 3 | UNLIMITED_WAGE | 6000.00 4500.00 4500.00 4500.00 = 19500.00
        20000.00 | 3 |                | ' = 0.00'
        # below the floor of 3000 the unlimited wage is the lower cap, and already matters for two
        2800.00  | 2 |                | ' = 0.00'
        2800.00  | 2 | OWN_WAGE       | 1200.00 900.00 900.00 = 3000.00
        2800.00  | 2 | UNLIMITED_WAGE | 1120.00 840.00 840.00 = 2800.00
        2800.00  | 1 |                | 1200.00 900.00 = 2100.00
        """)
    void whichWageIsTheCap(String mean, int children, @Nullable Option cap, String expected) {
        EntitlementStatement statement = family("1.00", children)
                .wage(List.of(mean), null)
                .figure(PublishedFigure.OWN_WAGE_AVERAGE, 2023, "5000.00")
                .decided(cap, Choice.CAP_WAGE)
                .decided(Option.PROPORTIONAL, Choice.CAP_SHARING)
                .statement();

        assertThat(in(statement, FIRST)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "one of four drops out, {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # after the loss | the spouse, who remarries in 2025-05, the first child
        RESTORE | SPOUSE 2024-04…2025-05 1846.15 DIED REMARRIED | DEPENDANT 2024-04…2025-05 1384.62 DIED SHARED_ANEW; DEPENDANT 2025-06…2029-05 1800.00 SHARED_ANEW TURNED_18
        KEEP    | SPOUSE 2024-04…2025-05 1846.15 DIED REMARRIED | DEPENDANT 2024-04…2029-05 1384.62 DIED TURNED_18
                | SPOUSE 2024-04…2025-05 1846.15 DIED REMARRIED | DEPENDANT 2024-04…2025-05 1384.62 DIED SHARED_ANEW, waits CHOICE CAP_AFTER_LOSS
        """)
    void afterALoss(@Nullable Option after, String spouse, String child) {
        EntitlementStatement statement = died("2024-03-10", "6000.00")
                .decided(Option.BIRTHDAY_MONTH, Choice.CHILD_LAST_MONTH)
                .decided(Option.PROPORTIONAL, Choice.CAP_SHARING)
                .decided(after, Choice.CAP_AFTER_LOSS)
                .with(spouse(Sex.FEMALE, "1960-01-01").on("remarried", "2025-05-03"))
                .with(child("child-1", "2011-05-20"), child("child-2", "2012-05-20"), child("child-3", "2013-05-20"))
                .statement();

        assertThat(line(statement, "spouse")).isEqualTo(spouse);
        assertThat(line(statement, "child-1")).isEqualTo(child);
    }

    @Test
    void aPosthumousChildLowersTheOthers() {
        EntitlementStatement statement = family("6000.00", 2)
                .decided(Option.PROPORTIONAL, Choice.CAP_SHARING)
                .decided(Option.RESTORE, Choice.CAP_AFTER_LOSS)
                .with(child("late", "2024-09-05"))
                .statement();

        assertThat(in(statement, YearMonth.of(2024, 8))).isEqualTo("2400.00 1800.00 1800.00 = 6000.00");
        assertThat(in(statement, YearMonth.of(2024, 9))).isEqualTo("1846.15 1384.62 1384.62 1384.61 = 6000.00");
        assertThat(in(statement, YearMonth.of(2029, 6))).isEqualTo("2400.00 1800.00 1800.00 = 6000.00");
        assertThat(in(statement, YearMonth.of(2042, 10))).isEqualTo("2400.00 = 2400.00");
    }

    /** In every month of twenty years all together are at most the cap, whatever the wage. */
    @ParameterizedTest
    @CsvSource({"6000.01", "6000.02", "6000.03", "7333.37", "3333.33", "0.01"})
    void neverAboveTheCap(String ownWage) {
        EntitlementStatement statement = family(ownWage, 5)
                .decided(Option.EQUAL_CUT, Choice.CAP_SHARING)
                .decided(Option.RESTORE, Choice.CAP_AFTER_LOSS)
                .statement();

        for (YearMonth month = FIRST; month.getYear() < 2044; month = month.plusMonths(1)) {
            YearMonth asked = month;
            Money sum = statement.monthly().stream()
                    .map((MonthlyBenefit benefit) -> benefit.in(asked))
                    .filter(Objects::nonNull)
                    .map(Phase::amount)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(sum).isLessThanOrEqualTo(Money.yuan(ownWage));
        }
    }
}
