package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.rates.RateKey;

/**
 * How near to retirement a reduction of leaving subsidies can begin at all, where a region's own steps are not known.
 *
 * @param years years before retirement; with more left nothing is reduced anywhere
 */
public record ReductionSpan(int years) {

    public static final RateKey<ReductionSpan> KEY =
            new RateKey<>("national/injury/retirement-reduction-span", ReductionSpan.class);
}
