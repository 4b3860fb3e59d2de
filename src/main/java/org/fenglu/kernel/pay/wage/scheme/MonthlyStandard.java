package org.fenglu.kernel.pay.wage.scheme;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.WageMonth;

/** The standard of a component for one whole month: its own, or a part of a yearly one, less what the employer owes. */
final class MonthlyStandard {

    private MonthlyStandard() {}

    /** Returns the standard, yuan per month, rounded once as the component says; asked only where it is due. */
    static Money due(Component component, WageMonth month) {
        Money standard = component.kind().standard(month, component);
        Money monthly = component.remainderMonth() == 0 ? standard : monthOfYear(standard, component, month);
        return component.isCostInclusive()
                ? CostInclusiveWage.wage(monthly, month.presumed().employerInsurance(), month.workings())
                : monthly;
    }

    private static Money monthOfYear(Money annual, Component component, WageMonth month) {
        Workings workings = month.workings();
        Money monthly = workings.share(Formula.MONTH_OF_YEAR, annual, new Ratio(1, 12), component.rounding());
        return month.work().month().number() == component.remainderMonth()
                ? workings.difference(Formula.LAST_MONTH_OF_YEAR, annual, monthly.times(12L - 1))
                : monthly;
    }
}
