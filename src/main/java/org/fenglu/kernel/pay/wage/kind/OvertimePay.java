package org.fenglu.kernel.pay.wage.kind;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.pay.wage.time.WorkTime;

/**
 * TIME_MULTIPLE: statutory overtime of one kind (加班工资).
 *
 * <p>Overtime base / (21.75 × 8) × hours × 150, 200 or 300%: one product, rounded once. Source: 劳动法 article 44;
 * 人社部发〔2025〕2号.
 *
 * @param hourKind which hours
 */
public record OvertimePay(OvertimeKind hourKind) implements ComponentKind {

    @Override
    public Occasion occasion() {
        return Occasion.OVERTIME;
    }

    @Override
    public OvertimeKind hours() {
        return hourKind;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Quantity hours = hourKind.hours(month.facts());
        if (hours.isZero()) {
            return month.workings().given(Formula.STANDARD, Money.ZERO);
        }
        WorkTime workTime = month.work().time().values();
        Money base = month.overtimeBase();
        Ratio share = workTime.share(hours, hourKind);
        Money pay = base.times(share, component.rounding());
        Workings workings = month.workings();
        if (workings.isKept()) {
            workings.cite(month.work().time().version());
            String counted = base + " * " + hours + " h * " + workTime.multiple(hourKind) + " / ("
                    + workTime.paidDaysPerMonth() + " d * " + workTime.hoursPerDay() + " h)";
            workings.note(Formula.OVERTIME, counted, component.rounding(), pay);
        }
        return pay;
    }
}
