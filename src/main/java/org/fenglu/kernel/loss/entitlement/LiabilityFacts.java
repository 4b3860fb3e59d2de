package org.fenglu.kernel.loss.entitlement;

import java.time.LocalDate;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.EmploymentForm;
import org.jspecify.annotations.Nullable;

/**
 * What decides who pays.
 *
 * @param isInsured whether the employer had insured the officer against work injury, or null while not known
 * @param form whether the officer is the unit's own or dispatched, or null while not known
 */
public record LiabilityFacts(
        @Nullable Boolean isInsured, @Nullable EmploymentForm form) {

    /**
     * Returns who pays a benefit, or null after noting what the line waits for.
     *
     * @param scheduled who pays it by its article: the fund or the employer; any other payer stays
     * @param event the day of the injury or the death
     */
    public @Nullable Payer payer(Payer scheduled, LocalDate event, BenefitRates rates, BenefitLine line) {
        boolean isOfUnit = scheduled == Payer.EMPLOYER && form == EmploymentForm.DIRECT_CONTRACT;
        boolean isOfFund = scheduled == Payer.FUND && Boolean.TRUE.equals(isInsured);
        if (isOfUnit || isOfFund || scheduled != Payer.FUND && scheduled != Payer.EMPLOYER) {
            return scheduled;
        }
        Boolean insured = rates.into().known(isInsured, "insured", line);
        EmploymentForm known = rates.into().known(form, "employmentForm", line);
        if (insured == null || known == null) {
            return null;
        }
        Dated<Liability> rule = rates.on(Liability.KEY, event, line);
        Payer liable = rule == null ? null : rule.values().of(known, insured);
        if (rule != null && liable == null) {
            rates.into().waits(line, Cause.RATE, Liability.KEY.table() + "/" + known + "@" + event);
        } else if (rule != null) {
            rates.into().workings().cite(rule.version());
        }
        return liable;
    }
}
