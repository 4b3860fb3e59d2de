package org.fenglu.kernel.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One special additional deduction as the officer filed it.
 *
 * @param item which one; one claim per child or infant
 * @param share the officer's part, 100% or 50%
 * @param claimed the share of a shared elderly deduction, yuan per month; null for the others
 * @param from first month claimed
 * @param to last month claimed, or null while it continues
 * @param filedOn the day it reached the employer; months before it are caught up in the same year
 */
public record DeductionClaim(
        DeductionItem item,
        Rate share,
        @Nullable Money claimed,
        YearMonth from,
        @Nullable YearMonth to,
        LocalDate filedOn) {}
