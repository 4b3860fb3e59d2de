package org.fenglu.force.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.people.roster.Units;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all officers of a comparison.
 *
 * @param order what is compared
 * @param knownAt facts recorded later are not seen
 * @param before the rates to start from; null for the payslips as stored
 * @param after the rates that it leads to
 * @param accepted rate versions of grade C that a named person answers for
 * @param months what holds in each month
 */
record ImpactTerms(
        ImpactOrder order,
        Instant knownAt,
        @Nullable RateBook before,
        RateBook after,
        Set<String> accepted,
        Map<YearMonth, OfMonth> months) {

    /**
     * What holds in one month.
     *
     * @param month the month of pay
     * @param payDate the day of payment: that of its last run, else the last day
     * @param units what the units have decided
     */
    record OfMonth(YearMonth month, LocalDate payDate, Units units) {

        /** Returns what the tables of an officer's month depend on. */
        MonthKey key(AuxiliaryOfficer officer, UnitTerms unit) {
            return new MonthKey(
                    month, payDate, officer.region(), officer.scheme(), officer.payer(), unit.industryClass());
        }
    }

    /** Returns what holds in a month of the comparison. */
    OfMonth of(YearMonth month) {
        OfMonth found = months.get(month);
        if (found == null) {
            throw new IllegalArgumentException(month + " is not compared");
        }
        return found;
    }
}
