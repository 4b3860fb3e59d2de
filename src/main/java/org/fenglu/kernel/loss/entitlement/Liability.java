package org.fenglu.kernel.loss.entitlement;

import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.EmploymentForm;
import org.jspecify.annotations.Nullable;

/**
 * Who pays in the place of the fund and of the unit where an officer was not insured, or was dispatched.
 *
 * <p>Source: 工伤保险条例 article 62 and 社会保险法 article 41: an employer that did not insure pays every item; 法释〔2014〕9号
 * article 3(2): for a dispatched worker the agency is liable; the typical case of 2018: agency and user unit jointly
 * where it had not insured.
 *
 * @param uninsured who pays all items of an officer of the unit's own who was not insured
 * @param dispatched who pays the employer's items of a dispatched officer, or null where the rule does not say it yet
 * @param dispatchedUninsured who pays all items of a dispatched officer who was not insured, or null likewise
 */
public record Liability(
        Payer uninsured,
        @Nullable Payer dispatched,
        @Nullable Payer dispatchedUninsured) {

    public static final RateKey<Liability> KEY = new RateKey<>("national/injury/liability", Liability.class);

    /** Returns who is liable, or null where the rule does not say it. */
    @Nullable
    Payer of(EmploymentForm form, boolean isInsured) {
        if (form == EmploymentForm.DISPATCH) {
            return isInsured ? dispatched : dispatchedUninsured;
        }
        return uninsured;
    }
}
