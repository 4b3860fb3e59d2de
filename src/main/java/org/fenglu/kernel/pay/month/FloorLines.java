package org.fenglu.kernel.pay.month;

import java.util.Objects;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.pay.wage.floor.MinimumWageTopUp;
import org.fenglu.kernel.pay.wage.floor.ProbationTopUp;
import org.fenglu.kernel.pay.wage.floor.SickPay;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.pay.wage.scheme.WageMeasure;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.staff.ServiceStatus;

/** The wage lines that the law adds to those of the scheme: sick pay, and what is missing to a floor. */
final class FloorLines {

    private final MonthInput input;
    private final WageFloors floors;
    private final PayslipLines lines;
    private final Workings workings;

    FloorLines(MonthInput input, MonthTables tables, PayslipLines lines, Workings workings) {
        this.input = input;
        this.floors = tables.wage().floors();
        this.lines = lines;
        this.workings = workings;
    }

    /**
     * Sets the lines and returns their sum.
     *
     * @param wages the scheme's lines
     * @param share the attended part of the month
     * @param contributions what the officer bears of the contributions, which some cities leave on top of the minimum
     *     wage
     */
    Money evaluate(WageLines wages, AttendedShare share, Money contributions) {
        boolean isSickPayDue =
                !share.sick().isZero() && !wages.tables().scheme().values().deductsSickDays();
        Money sick = isSickPayDue ? sick(wages, share) : Money.ZERO;
        Money countable = WageMeasure.MINIMUM_WAGE_COUNTABLE.of(wages);
        Money probation =
                input.officer().status() == ServiceStatus.PROBATION ? probation(share, countable) : Money.ZERO;
        Money reached = countable.plus(probation);
        Money minimum = share.onInjuryLeave().isZero() ? Money.ZERO : minimum(share, reached, contributions);
        return sick.plus(probation).plus(minimum);
    }

    private Money sick(WageLines wages, AttendedShare share) {
        lines.begin(StatutoryLine.SICK_PAY);
        SickPay rule = new SickPay(input.unit().sickPayShare(), floors);
        Money pay = rule.due(WageMeasure.MONTHLY_WAGE.of(wages), share.sick(), workings);
        lines.set(StatutoryLine.SICK_PAY, pay);
        return pay;
    }

    private Money probation(AttendedShare share, Money countable) {
        lines.begin(StatutoryLine.PROBATION_TOP_UP);
        Money contractWage = Objects.requireNonNull(input.officer().contractWage(), "checked");
        Money due = new ProbationTopUp(floors).due(contractWage, share.onInjuryLeave(), countable, workings);
        lines.set(StatutoryLine.PROBATION_TOP_UP, due);
        return due;
    }

    private Money minimum(AttendedShare share, Money reached, Money contributions) {
        lines.begin(StatutoryLine.MINIMUM_WAGE_TOP_UP);
        Money due = new MinimumWageTopUp(floors).due(reached, contributions, share.onInjuryLeave(), workings);
        lines.set(StatutoryLine.MINIMUM_WAGE_TOP_UP, due);
        return due;
    }
}
