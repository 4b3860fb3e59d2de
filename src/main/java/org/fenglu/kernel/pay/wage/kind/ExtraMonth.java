package org.fenglu.kernel.pay.wage.kind;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.jspecify.annotations.Nullable;

/**
 * EXTRA_MONTH: further months of some components, paid in one month of the year on that month's standards (第十三个月工资).
 *
 * @param months how many months' pay
 * @param of places of the components that are paid again
 * @param reference the month whose standards count and in which it is paid, 1 to 12
 * @param prorate how a year that was served in part counts
 */
public record ExtraMonth(Quantity months, List<Integer> of, int reference, Served prorate) implements ComponentKind {

    private static final int MONTHS_OF_YEAR = 12;

    /** How the months served in the calendar year count. */
    public enum Served {
        /** The year is paid whole, however much of it was served. */
        NOT_COUNTED,
        /** Months from their first to their last day. */
        WHOLE_MONTHS,
        /** Months with any day. */
        STARTED_MONTHS
    }

    public ExtraMonth {
        of = List.copyOf(of);
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        if (month.work().month().number() != reference) {
            return month.workings().given(Formula.OUT_OF_SEASON, Money.ZERO);
        }
        Money base = month.workings().given(Formula.SUM, month.standards(of));
        Quantity year = Quantity.whole(MONTHS_OF_YEAR);
        Quantity served =
                Quantity.whole(months(month.officer(), month.work().month().month()));
        Ratio share =
                new Ratio(months.tenThousandthsOf(served), Quantity.whole(1).tenThousandthsOf(year));
        Money pay = base.times(share, component.rounding());
        if (month.workings().isKept()) {
            String counted = base + " * " + months + " mo * " + served + " mo / " + year + " mo";
            month.workings().note(Formula.EXTRA_MONTH, counted, component.rounding(), pay);
        }
        return pay;
    }

    @Override
    public List<Integer> dependsOn() {
        return of;
    }

    /** Returns the months of the pay month's calendar year that count, up to its end: 0 to 12. */
    int months(AuxiliaryOfficer officer, YearMonth month) {
        if (prorate == Served.NOT_COUNTED) {
            return MONTHS_OF_YEAR;
        }
        int served = 0;
        for (int number = 1; number <= MONTHS_OF_YEAR; number++) {
            served += isServed(officer, YearMonth.of(month.getYear(), number)) ? 1 : 0;
        }
        return served;
    }

    private boolean isServed(AuxiliaryOfficer officer, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        boolean isWhole = prorate == Served.WHOLE_MONTHS;
        return !officer.hiredOn().isAfter(isWhole ? first : last)
                && isStillThere(officer.leftOn(), isWhole ? last : first);
    }

    private static boolean isStillThere(@Nullable LocalDate left, LocalDate day) {
        return left == null || !left.isBefore(day);
    }
}
