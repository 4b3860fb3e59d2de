package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;

/**
 * The basic part of the pension (基础养老金): for each year of contribution a share of the mean of the local average wage
 * and the own indexed wage.
 *
 * <p>Source: 国发〔2005〕38号 item 6.
 *
 * @param perYear share for each year
 */
public record BasicPension(Rate perYear) {

    public static final RateKey<BasicPension> KEY = new RateKey<>("national/pension/basic-pension", BasicPension.class);

    /** Returns the part, yuan per month, rounded as the region does. */
    Money due(IndexedWage wage, ContributionYears years, PensionPrecision precision, Workings workings) {
        String expression =
                workings.isKept() ? wage.meanExpression() + " * " + years.expression() + " * " + perYear : "";
        return precision.part(Formula.BASIC_PENSION, wage.ofMean(years, perYear), expression, workings);
    }
}
