package org.fenglu.force.due;

import java.time.YearMonth;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.BaseKind;
import org.jspecify.annotations.Nullable;

/**
 * One turnover: a contribution year of one insurance, or of the fund, in one region.
 *
 * @param year the calendar year in which the contribution year starts; the pay is that of the year before
 * @param region where the officers are insured
 * @param kind which insurance, or the fund
 * @param from its first month where bounds start in several months of the year, else null
 */
public record TurnoverOrder(
        int year, Region region, BaseKind kind, @Nullable YearMonth from) {}
