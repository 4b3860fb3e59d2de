package org.fenglu.whatif.projection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.career.outlook.AverageWageAhead;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;

/**
 * How a region's average wage has moved from year to year, as the rate book has it.
 *
 * @param table path of the series, or what was looked for
 * @param factors each year against the one before, oldest first; a year without the one before is left out
 */
record GrowthHistory(String table, List<Rate> factors) {

    /** Fewer years of growth say nothing of what is usual. */
    static final int LEAST = 3;

    GrowthHistory {
        factors = List.copyOf(factors);
    }

    /** Returns the history of a region; empty where the book has none. */
    static GrowthHistory of(RateBook book, Region region) {
        AverageWageAhead series = AverageWageAhead.of(book, region, AverageWageAhead.FULL_CALIBRE);
        return new GrowthHistory(series.key().table(), factors(series.published()));
    }

    private static List<Rate> factors(List<Dated<Money>> years) {
        List<Rate> factors = new ArrayList<>();
        for (int at = 1; at < years.size(); at++) {
            Dated<Money> before = years.get(at - 1);
            Dated<Money> after = years.get(at);
            if (after.version().from().equals(before.version().from().plusYears(1))) {
                factors.add(factor(before.values(), after.values()));
            }
        }
        return factors;
    }

    /** One amount as a share of another, half up to the millionth. */
    private static Rate factor(Money before, Money after) {
        BigInteger twice = BigInteger.valueOf(before.fen()).shiftLeft(1);
        BigInteger share = BigInteger.valueOf(after.fen())
                .multiply(BigInteger.valueOf(2 * Rate.WHOLE.ppm()))
                .add(BigInteger.valueOf(before.fen()));
        return new Rate(share.divide(twice).longValueExact());
    }

    boolean isEnough() {
        return factors.size() >= LEAST;
    }

    /** Returns the mean of the yearly factors, half up to the millionth. */
    Rate mean() {
        long sum = factors.stream().mapToLong(Rate::ppm).sum();
        return new Rate((2 * sum + factors.size()) / (2L * factors.size()));
    }
}
