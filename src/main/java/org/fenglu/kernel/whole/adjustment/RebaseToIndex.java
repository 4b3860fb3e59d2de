package org.fenglu.kernel.whole.adjustment;

import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Version;

/**
 * REBASE_TO_INDEX: the standard is set anew as a share of a published index, such as 120% of the average wage.
 *
 * <p>Source of the form: 嘉兴市公安局 notice of 2018 (S-JX): the level is 120% of the average and moves with it yearly.
 *
 * @param index the published value
 * @param percent share of it
 * @param divisor 12 where a yearly index makes a monthly standard, else 1
 */
public record RebaseToIndex(Dated<Money> index, Rate percent, int divisor) implements AdjustmentRule {

    @Override
    public Money due(Money old, Rounding roundTo, Workings workings) {
        workings.cite(index.version());
        Ratio share = new Ratio(percent.ppm(), Math.multiplyExact(Rate.WHOLE.ppm(), divisor));
        return workings.share(Formula.INDEX_SHARE, index.values(), share, roundTo);
    }

    @Override
    public List<Version> versions() {
        return List.of(index.version());
    }
}
