package org.fenglu.force.payrun;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fenglu.kernel.money.Money;

/**
 * What one employment was paid in the months of a calendar year that have a payslip.
 *
 * @param byMonth yuan by month
 */
public record PaidYear(SortedMap<YearMonth, Money> byMonth) {

    /** An employment without a payslip in the year. */
    public static final PaidYear NOTHING = new PaidYear(new TreeMap<>());

    public PaidYear {
        byMonth = Collections.unmodifiableSortedMap(new TreeMap<>(byMonth));
    }
}
