package org.fenglu.kernel.staff;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit decides for all of its officers.
 *
 * @param unit the unit's code
 * @param joinerMethod how the month of a joiner or leaver is paid
 * @param leaveMethod how a month with unpaid, sick or injury leave is paid
 * @param sickPayShare share of the wage paid on sick leave; the statutory floor applies besides
 * @param industryClass work-injury class of the payer, 1 to 8; public administration is class 1
 * @param agencyFee agency fee per head and month, VAT included, for dispatched officers
 * @param vatMethod how the agency is taxed, for dispatched officers
 */
public record UnitTerms(
        String unit,
        ProrationMethod joinerMethod,
        ProrationMethod leaveMethod,
        Rate sickPayShare,
        int industryClass,
        @Nullable Money agencyFee,
        @Nullable VatMethod vatMethod) {}
