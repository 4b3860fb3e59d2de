package org.fenglu.kernel.pay.wage.kind;

import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateKey;

/**
 * Amounts by award (奖励金标准) that a scheme may refer to (参照); on its own it pays no one.
 *
 * @param amounts yuan by award
 */
public record AwardTariff(Map<String, Money> amounts) {

    public AwardTariff {
        amounts = Map.copyOf(amounts);
    }

    /** Returns the key of a tariff. */
    public static RateKey<AwardTariff> key(String name) {
        return new RateKey<>("national/wage/" + name, AwardTariff.class);
    }
}
