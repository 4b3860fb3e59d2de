package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;

/**
 * What the employer pays a close relative who nurses during paid injury leave, at the least; yuan, half up to the fen.
 *
 * <p>Source: 工伤保险条例 article 33(3): nursing is the employer's matter, without an amount; 浙江省工伤保险条例 article 25.
 *
 * @param figure the average wage that it is counted in, of last year
 * @param share of that average, for each month
 */
public record RelativesNursing(PublishedFigure figure, Rate share) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "injury/relatives-nursing";

    /** Returns what is due for so many months. */
    public static Money due(
            Dated<RelativesNursing> rule, Quantity months, Dated<AverageWage> average, Workings workings) {
        workings.cite(average.version());
        workings.cite(rule.version());
        return Factors.ONE
                .ofMonth(average.values().months())
                .times(rule.values().share())
                .times(months)
                .of(average.values().amount(), Formula.NURSING_MONTHS, workings);
    }
}
