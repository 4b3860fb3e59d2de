package org.fenglu.kernel.pay.wage.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.MonthFact;
import org.jspecify.annotations.Nullable;

/**
 * ASSESSED: an amount by the result of an assessment, or a share of another component by it.
 *
 * <p>A monthly result that was not reported is a finding. A yearly result is reported in the month in which it is paid;
 * in other months nothing is due.
 *
 * @param isAnnual whether the yearly assessment decides
 * @param amountByResult yuan by result, where the amounts are fixed
 * @param of place of the component that a share is taken of, or -1
 * @param coefficientByResult share by result, where {@code of} names a component
 * @param gap what is not known of the results, in words, or null where all are
 */
public record Assessed(
        boolean isAnnual,
        Map<String, Money> amountByResult,
        int of,
        Map<String, Rate> coefficientByResult,
        @Nullable String gap)
        implements ComponentKind {

    /** Makes one of which every result is known. */
    public Assessed(
            boolean isAnnual, Map<String, Money> amountByResult, int of, Map<String, Rate> coefficientByResult) {
        this(isAnnual, amountByResult, of, coefficientByResult, null);
    }

    public Assessed {
        amountByResult = Map.copyOf(amountByResult);
        coefficientByResult = Map.copyOf(coefficientByResult);
    }

    @Override
    public ComponentKind with(UnaryOperator<Money> change) {
        Map<String, Money> changed = new HashMap<>(amountByResult);
        changed.replaceAll((result, amount) -> change.apply(amount));
        return new Assessed(isAnnual, changed, of, coefficientByResult, gap);
    }

    @Override
    public Occasion occasion() {
        return isAnnual ? Occasion.ANNUAL_RESULT : Occasion.ANY_MONTH;
    }

    @Override
    public Set<String> results(boolean ofYear) {
        Set<String> results = new TreeSet<>();
        if (ofYear == isAnnual) {
            results.addAll(amountByResult.keySet());
            results.addAll(coefficientByResult.keySet());
        }
        return results;
    }

    @Override
    public Proration prorationUnlessSaid(KindCode code) {
        return isAnnual ? Proration.WHOLE : code.proration();
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        String result = result(month);
        if (result == null) {
            return month.workings().given(Formula.NOT_DUE, Money.ZERO);
        }
        if (of < 0) {
            Money amount = Objects.requireNonNull(amountByResult.get(result), "checked before the calculation");
            return month.workings().given(Formula.ASSESSED, amount);
        }
        Rate share = Objects.requireNonNull(coefficientByResult.get(result), "checked before the calculation");
        return month.workings().product(Formula.ASSESSED, month.standard(of), share, component.rounding());
    }

    @Override
    public boolean mayLack() {
        return true;
    }

    @Override
    public void check(WageMonth month, Component component, List<Finding> findings) {
        String result = result(month);
        String field = isAnnual ? "annualAssessment" : "monthlyAssessment";
        if (result == null) {
            if (!isAnnual) {
                findings.add(new Finding(FindingCode.ASSESSMENT_MISSING, field, "", component.code()));
            }
        } else if (!amountByResult.containsKey(result) && !coefficientByResult.containsKey(result)) {
            findings.add(
                    gap != null
                            ? UnknownAmount.finding(component, result + "：" + gap)
                            : new Finding(FindingCode.ASSESSMENT_NOT_IN_SCHEME, field, result, component.code()));
        }
    }

    @Override
    public List<Integer> dependsOn() {
        return of < 0 ? List.of() : List.of(of);
    }

    private @Nullable String result(WageMonth month) {
        return month.facts().text(isAnnual ? MonthFact.ANNUAL_ASSESSMENT : MonthFact.MONTHLY_ASSESSMENT);
    }
}
