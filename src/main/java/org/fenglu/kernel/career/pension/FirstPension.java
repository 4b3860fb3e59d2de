package org.fenglu.kernel.career.pension;

import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The first monthly pension (首月基本养老金) by its parts, yuan.
 *
 * <p>Source: 社会保险法 articles 15 and 16; 国发〔2005〕38号 item 6; the provinces' rules.
 *
 * @param paymentMonths months over which the account is paid out
 * @param indexedWage 指数化月平均缴费工资
 * @param basic 基础养老金
 * @param account 个人账户养老金
 * @param transitional 过渡性养老金, zero for who has no such years
 * @param extra 地方增发, zero where there is none
 * @param total their sum, rounded once more where the region does
 */
public record FirstPension(
        Quantity paymentMonths,
        Money indexedWage,
        Money basic,
        Money account,
        Money transitional,
        Money extra,
        Money total)
        implements PensionOutcome {

    /** Returns the pension, or all reasons for which there is none. */
    public static PensionOutcome outcome(PensionFacts facts, PensionTables tables, Workings workings) {
        List<Finding> findings = PensionCheck.findings(facts, tables);
        return findings.isEmpty() ? new Sums(facts, tables, workings).pension() : new NoPension(findings);
    }

    /** The arithmetic, over facts and tables in which the check found nothing missing. */
    private record Sums(PensionFacts facts, PensionTables tables, Workings workings) {

        FirstPension pension() {
            IndexedWage wage =
                    IndexedWage.of(required(facts.calculationBase()), required(facts.averageIndex()), workings);
            Quantity months = required(values(tables.paymentMonths()).of(facts.age()));
            Money basic = basic(wage);
            Money account = account(months);
            Money transitional = transitional(wage);
            Money extra = extra(wage);
            Money total = total(List.of(basic, account, transitional, extra));
            return new FirstPension(months, wage.indexed(), basic, account, transitional, extra, total);
        }

        private Money basic(IndexedWage wage) {
            begin(PensionPart.BASIC_PENSION, required(tables.basic()));
            return values(tables.basic()).due(wage, years(), precision(), workings);
        }

        private Money account(Quantity months) {
            begin(PensionPart.ACCOUNT_PENSION, required(tables.paymentMonths()));
            return AccountPension.due(required(facts.account()), months, precision(), workings);
        }

        private Money transitional(IndexedWage wage) {
            Dated<TransitionalPension> rule = tables.transitional();
            if (rule == null || rule.values().months(facts) == 0) {
                return Money.ZERO;
            }
            Rate earlier = facts.earlierIndex();
            IndexedWage base = rule.values().isOwnIndex()
                    ? IndexedWage.of(required(facts.calculationBase()), required(earlier), workings)
                    : wage;
            begin(PensionPart.TRANSITIONAL_PENSION, rule);
            return rule.values().due(base, facts, precision(), workings);
        }

        private Money extra(IndexedWage wage) {
            Dated<LocalExtra> rule = tables.extra();
            if (rule == null || !rule.values().isDue(facts)) {
                return Money.ZERO;
            }
            begin(PensionPart.LOCAL_EXTRA, rule);
            return rule.values().due(wage, years(), precision(), workings);
        }

        private Money total(List<Money> parts) {
            Money sum = parts.stream().reduce(Money.ZERO, Money::plus);
            workings.line(PensionPart.FIRST_PENSION.name());
            if (workings.isKept()) {
                workings.note(
                        Formula.SUM,
                        String.join(" + ", parts.stream().map(Money::toString).toList()),
                        null,
                        sum);
            }
            return PensionPrecision.again(sum, precision().total(), workings);
        }

        private ContributionYears years() {
            return precision().years(facts.contributionMonths());
        }

        private PensionPrecision precision() {
            return values(tables.precision());
        }

        private void begin(PensionPart part, Dated<?> rule) {
            workings.line(part.name());
            workings.cite(rule.version());
            workings.cite(required(tables.precision()).version());
        }

        private static <T> T values(@Nullable Dated<T> dated) {
            return required(dated).values();
        }

        private static <T> T required(@Nullable T checked) {
            return Objects.requireNonNull(checked, "the check looks for it");
        }
    }
}
