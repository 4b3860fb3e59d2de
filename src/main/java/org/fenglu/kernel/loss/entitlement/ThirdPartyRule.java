package org.fenglu.kernel.loss.entitlement;

import org.fenglu.kernel.rates.RateKey;

/**
 * What the payment of a third party who caused the injury takes from the benefits.
 *
 * <p>Source: 法释〔2014〕9号 article 8(3): only medical cost that was paid; 浙江省工伤保险条例 article 32: only the difference is
 * due. Where a region says otherwise than the country, a person decides.
 *
 * @param rule what the document says
 */
public record ThirdPartyRule(Option rule) {

    /** Name of a region's own table inside its folder. */
    public static final String NAME = "injury/third-party";

    public static final RateKey<ThirdPartyRule> KEY = new RateKey<>("national/" + NAME, ThirdPartyRule.class);
}
