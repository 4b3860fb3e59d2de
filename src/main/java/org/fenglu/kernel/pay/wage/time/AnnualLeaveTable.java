package org.fenglu.kernel.pay.wage.time;

import java.util.List;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;

/**
 * Paid annual leave by years of total service, and what an unused day pays.
 *
 * <p>Source: 职工带薪年休假条例 article 3; 企业职工带薪年休假实施办法 articles 5, 10 and 12.
 *
 * @param tiers days by years of service, fewest years first
 * @param daysOfYear days by which a part of a year is divided, in a leap year too (实施办法 articles 5 and 12)
 * @param unusedMultiple share of the day wage for an unused day, the normal wage included
 * @param normalShare share of the day wage that the month has already paid
 */
public record AnnualLeaveTable(List<Tier> tiers, int daysOfYear, Rate unusedMultiple, Rate normalShare) {

    public static final RateKey<AnnualLeaveTable> KEY =
            new RateKey<>("national/wage/annual-leave", AnnualLeaveTable.class);

    public AnnualLeaveTable {
        tiers = List.copyOf(tiers);
        for (int next = 1; next < tiers.size(); next++) {
            if (tiers.get(next).fromServiceYears() <= tiers.get(next - 1).fromServiceYears()) {
                throw new IllegalArgumentException("The years of service do not rise at "
                        + tiers.get(next).fromServiceYears() + "; put the fewest years first");
            }
        }
    }

    /**
     * Leave of those with so many years or more.
     *
     * @param fromServiceYears completed years of total service, inclusive
     * @param days working days a year
     */
    public record Tier(int fromServiceYears, Quantity days) {}
}
