package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.rates.RateKey;

/**
 * Who pays for treatment (工伤医疗待遇).
 *
 * <p>Source: 工伤保险条例 article 30; a relapse is treated likewise, article 38.
 *
 * @param cost who pays what is in the catalogues
 * @param meals who pays meals in hospital
 */
public record TreatmentRule(Payer cost, Payer meals) {

    public static final RateKey<TreatmentRule> KEY = new RateKey<>("national/injury/treatment", TreatmentRule.class);
}
