package org.fenglu.kernel.pay.contribution;

import java.util.Map;
import org.fenglu.kernel.money.Rounding;

/**
 * How contributions are rounded, by scheme and side.
 *
 * @param modes mode by name: {@code PENSION_EMPLOYER}, {@code HOUSING_FUND}, or {@code SOCIAL_INSURANCE} for the rest
 */
public record RoundingTable(Map<String, Rounding> modes) {

    /** Name of the mode for every insurance and side that is not named by itself. */
    public static final String SOCIAL_INSURANCE = "SOCIAL_INSURANCE";

    /** Name of the mode of the housing fund, each side. */
    public static final String HOUSING_FUND = "HOUSING_FUND";

    public RoundingTable {
        modes = Map.copyOf(modes);
    }
}
