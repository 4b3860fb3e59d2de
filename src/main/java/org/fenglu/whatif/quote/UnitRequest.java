package org.fenglu.whatif.quote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.VatMethod;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.Share;
import org.jspecify.annotations.Nullable;

/**
 * What the unit decides for all of its officers; what is left out is the standard of a unit that has decided nothing.
 *
 * @param joinerMethod how the month of a joiner or leaver is paid
 * @param leaveMethod how a month with leave is paid
 * @param sickPayShare share of the wage paid on sick leave; the statutory floor applies besides
 * @param industryClass work-injury class of the payer
 * @param agencyFee agency fee per head and month, VAT included, for dispatched officers
 * @param vatMethod how the agency is taxed, for dispatched officers
 */
public record UnitRequest(
        @Nullable ProrationMethod joinerMethod,
        @Nullable ProrationMethod leaveMethod,

        @Nullable @Share String sickPayShare,

        @Nullable @Min(value = 1) @Max(value = 8) Integer industryClass,

        @Nullable @Amount String agencyFee,

        @Nullable VatMethod vatMethod) {}
