package org.fenglu.whatif.quote;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.Share;
import org.jspecify.annotations.Nullable;

/**
 * One special additional deduction.
 *
 * @param item which one; one claim for each child or infant
 * @param share the officer's part; without it 100%
 * @param claimed the share of a shared elderly deduction, yuan per month; for that item only
 * @param from first month claimed
 * @param to last month claimed, or null while it continues
 * @param filedOn the day on which it reached the employer
 */
public record ClaimRequest(
        @NotNull DeductionItem item,

        @Nullable @Share String share,

        @Nullable @Amount String claimed,

        @NotNull YearMonth from,
        @Nullable YearMonth to,
        @NotNull LocalDate filedOn) {}
