package org.fenglu.kernel.pay.contribution;

import java.util.Map;
import org.fenglu.kernel.staff.PayerClass;

/**
 * Fund rates that depend on who pays, where a city tells payers apart.
 *
 * @param ranges range of rates by payer
 */
public record FundPayerRanges(Map<PayerClass, RateRange> ranges) {

    public FundPayerRanges {
        ranges = Map.copyOf(ranges);
    }
}
