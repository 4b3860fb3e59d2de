package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import org.fenglu.kernel.rates.RateKey;

/**
 * The age of the martyr rules, and the funeral aid on the death of a recipient.
 *
 * <p>Source: 烈士褒扬条例 articles 15, 17, 23 (2019: 14, 16, 20).
 *
 * @param children below this age a child or sibling counts without further conditions
 * @param aidMonths months of the regular pension that are paid on after a recipient's death
 * @param isAidForSubsidy whether also after the death of a remarried spouse who got the subsidy
 */
public record MartyrAges(int children, int aidMonths, boolean isAidForSubsidy) {

    public static final RateKey<MartyrAges> KEY = new RateKey<>("national/survivor/martyr-survivors", MartyrAges.class);

    /** Returns the birthday on which a child is of age. */
    LocalDate ofAge(LocalDate bornOn) {
        return bornOn.plusYears(children);
    }
}
