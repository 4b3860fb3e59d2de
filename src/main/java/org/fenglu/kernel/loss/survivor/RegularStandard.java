package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateKey;

/**
 * The national yearly standard of the regular pension (定期抚恤金) for each person.
 *
 * @param urban yuan per year
 * @param rural yuan per year; the same as the urban one since 2016-10-01
 */
public record RegularStandard(Money urban, Money rural) {

    /** Of survivors of martyrs; the standards of other survivors stand beside it. */
    public static final RateKey<RegularStandard> MARTYR =
            new RateKey<>("national/survivor/regular-pension/martyr", RegularStandard.class);

    /** Returns whether it matters where the household is registered. */
    boolean differs() {
        return !urban.equals(rural);
    }
}
