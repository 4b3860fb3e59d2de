package org.fenglu.kernel.wage;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;

/**
 * TIME_MULTIPLE: statutory overtime of one kind (加班工资).
 *
 * <p>Overtime base / (21.75 × 8) × hours × 150, 200 or 300%: one product, rounded once. Source: 劳动法 article 44;
 * 人社部发〔2025〕2号.
 *
 * @param hourKind which hours
 */
public record OvertimePay(OvertimeKind hourKind) implements ComponentKind {

    private static final int PPM_IN_TEN_THOUSANDTHS = 100;

    @Override
    public Money standard(WageLines lines, Component component) {
        Quantity hours = hourKind.hours(lines.facts());
        if (hours.isZero()) {
            return lines.workings().given(Formula.STANDARD, Money.ZERO);
        }
        lines.workings().cite(lines.tables().workTime().version());
        Ratio share = share(hours, lines.tables().workTime().values());
        return lines.workings().share(Formula.OVERTIME, lines.overtimeBase(), share, component.rounding());
    }

    /** Returns hours × multiple over the hours of a paid month, exact and in lowest terms. */
    Ratio share(Quantity hours, WorkTime workTime) {
        long worked = Math.multiplyExact(
                (long) hours.hundredths(), workTime.multiple(hourKind).ppm());
        long month = Math.multiplyExact(
                workTime.paidDaysPerMonth().tenThousandthsOf(workTime.hoursPerDay()), PPM_IN_TEN_THOUSANDTHS);
        return new Ratio(worked, Math.multiplyExact(month, PPM_IN_TEN_THOUSANDTHS)).reduced();
    }
}
