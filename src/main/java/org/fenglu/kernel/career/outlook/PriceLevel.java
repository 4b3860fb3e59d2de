package org.fenglu.kernel.career.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;

/**
 * Consumer prices against those of the first year, for amounts in today's money: the product of the yearly factors,
 * exact; amounts half up to the fen.
 */
public final class PriceLevel {

    private final Map<Integer, BigDecimal> levels = new TreeMap<>();

    /**
     * Makes the levels.
     *
     * @param path with the factor of each year's prices
     * @param from the year whose money is today's
     * @param through the last year
     */
    public PriceLevel(GrowthPath path, int from, int through) {
        BigDecimal level = BigDecimal.ONE;
        levels.put(from, level);
        for (int year = from + 1; year <= through; year++) {
            Rate factor = path.in(year).prices();
            if (factor.isZero()) {
                throw new IllegalArgumentException("Prices cannot fall to nothing, found a factor of 0 in " + year);
            }
            level = level.multiply(new BigDecimal(factor.factor()));
            levels.put(year, level);
        }
    }

    /** Returns an amount of a year in the money of the first year. */
    public Money today(Money amount, int year) {
        BigDecimal level = levels.get(year);
        if (level == null) {
            throw new IllegalArgumentException("There is no price level of " + year);
        }
        return Money.ofFen(BigDecimal.valueOf(amount.fen())
                .divide(level, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
