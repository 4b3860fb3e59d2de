package org.fenglu.force.payrun;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid.
 *
 * @param month the month of pay
 * @param unit one unit, or null for the whole force
 * @param payDate the day of payment, which decides the tax year: from the month's first day up to a year after its end
 */
public record RunOrder(YearMonth month, @Nullable String unit, LocalDate payDate) {

    public RunOrder {
        if (payDate.isBefore(month.atDay(1))
                || payDate.isAfter(month.plusYears(1).atEndOfMonth())) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "PAY_DATE_OUT_OF_RANGE",
                    Map.of(
                            "found", payDate.toString(),
                            "month", month.toString(),
                            "expected",
                                    month.atDay(1) + " .. " + month.plusYears(1).atEndOfMonth()));
        }
    }

    /** Returns what the tables of an officer's month depend on. */
    MonthKey key(AuxiliaryOfficer officer, UnitTerms terms) {
        return new MonthKey(month, payDate, officer.region(), officer.scheme(), officer.payer(), terms.industryClass());
    }

    /** Returns the order for a month; without a pay date it is paid on the month's last day. */
    public static RunOrder of(YearMonth month, @Nullable String unit, @Nullable LocalDate payDate) {
        return new RunOrder(month, unit, payDate == null ? month.atEndOfMonth() : payDate);
    }
}
