package org.fenglu.kernel.pay.wage.time;

import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;

/** The three kinds of overtime of 劳动法 article 44. */
public enum OvertimeKind {
    /** 延长工作时间, on a working day, a swapped weekend day included. */
    WEEKDAY(MonthFact.WEEKDAY_OVERTIME_HOURS),
    /** 休息日, without time off in return. */
    REST_DAY(MonthFact.REST_DAY_OVERTIME_HOURS),
    /** 法定休假日, on top of the monthly wage. */
    HOLIDAY(MonthFact.HOLIDAY_OVERTIME_HOURS);

    private final MonthFact hours;

    OvertimeKind(MonthFact hours) {
        this.hours = hours;
    }

    /** Returns the hours of this kind that were reported. */
    public Quantity hours(MonthFacts facts) {
        return facts.quantity(hours);
    }
}
