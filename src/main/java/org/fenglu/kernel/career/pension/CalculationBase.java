package org.fenglu.kernel.career.pension;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.ReferenceSeries;
import org.fenglu.kernel.rates.Region;
import org.jspecify.annotations.Nullable;

/**
 * The average wage that a region counts its pensions by (养老金计发基数), yuan per month, one for each year.
 *
 * <p>Where the year's own is not published yet, pensions begin on the one before and are counted again; forms of
 * Anhui and Zhejiang do so. Each version names the notice that it comes from.
 */
public final class CalculationBase {

    private static final String SERIES = "PENSION_CALCULATION_BASE";

    private CalculationBase() {}

    /**
     * Returns the base of a month's year, else of the newest year before it; of the region, else of its province. Null
     * where none is known.
     */
    public static @Nullable Dated<Money> newest(RateBook book, Region region, YearMonth month) {
        Dated<Money> own = newest(book, ReferenceSeries.key(SERIES, region.code()), month);
        return own == null
                ? newest(book, ReferenceSeries.key(SERIES, region.province().code()), month)
                : own;
    }

    private static @Nullable Dated<Money> newest(RateBook book, RateKey<Money> key, YearMonth month) {
        if (!book.has(key.table())) {
            return null;
        }
        List<Dated<Money>> versions = book.timeline(key, month.atDay(1)).versions();
        for (int at = versions.size() - 1; at >= 0; at--) {
            if (!versions.get(at).version().from().isAfter(month.atDay(1))) {
                return versions.get(at);
            }
        }
        return null;
    }
}
