package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;

/**
 * The average contribution index (平均缴费工资指数): the mean, over all months of contribution, of the month's base over the
 * average wage that it is measured by.
 *
 * <p>Held as the sum of all months' indexes, each addition to one hundred-millionth; the mean is rounded as the region
 * does. Source: 国发〔2005〕38号; which average wage a year is measured by is a local rule.
 *
 * @param sum of the months' indexes, in hundred-millionths
 * @param months how many
 */
public record ContributionIndex(long sum, int months) {

    public static final ContributionIndex NONE = new ContributionIndex(0, 0);

    private static final long PER_PPM = 100;
    private static final long SCALE = Rate.WHOLE.ppm() * PER_PPM;

    /**
     * Returns the index with more months.
     *
     * @param bases sum of the monthly bases of these months, yuan
     * @param count how many months
     * @param average the monthly average wage that they are measured by, above zero
     */
    public ContributionIndex plus(Money bases, int count, Money average) {
        long added = Rounding.FEN_HALF_UP.fen(Math.multiplyExact(bases.fen(), SCALE), average.fen());
        return new ContributionIndex(Math.addExact(sum, added), Math.addExact(months, count));
    }

    /** Returns the mean of all months, half up to the unit that a region writes it in; there must be a month. */
    public Rate mean(Rate unit) {
        long units = Rounding.FEN_HALF_UP.fen(sum, Math.multiplyExact(months * PER_PPM, unit.ppm()));
        return new Rate(Math.multiplyExact(units, unit.ppm()));
    }
}
