package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;

/**
 * What a province adds to a first pension (增发, 补贴, 调节金).
 *
 * @param fixed yuan per month
 * @param perIndexYear yuan per month for each year of contribution at an average index of one
 * @param perYear share of the indexed wage for each year of contribution
 * @param isForOnlyChildParents whether only parents of an only child have it (独生子女父母)
 */
public record LocalExtra(Money fixed, Money perIndexYear, Rate perYear, boolean isForOnlyChildParents) {

    /** Name of the table inside the folder of a region. */
    public static final String NAME = "pension/local-extra";

    boolean isDue(PensionFacts facts) {
        return !isForOnlyChildParents || facts.isOnlyChildParent();
    }

    /** Returns the extra, yuan per month, rounded as the region does. */
    Money due(IndexedWage wage, ContributionYears years, PensionPrecision precision, Workings workings) {
        long ofWage = Math.multiplyExact(wage.average().fen(), perYear.ppm());
        long perIndex = Math.multiplyExact(perIndexYear.fen(), Rate.WHOLE.ppm());
        Ratio byYears = years.times(wage.index(), new Ratio(Math.addExact(ofWage, perIndex), Rate.WHOLE.ppm()));
        long fixedPart = Math.multiplyExact(fixed.fen(), byYears.denominator());
        Ratio exact = new Ratio(Math.addExact(fixedPart, byYears.numerator()), byYears.denominator());
        String expression = workings.isKept() ? expression(wage, years) : "";
        return precision.part(Formula.LOCAL_EXTRA, exact, expression, workings);
    }

    private String expression(IndexedWage wage, ContributionYears years) {
        String perYears = "(" + perIndexYear + " + " + wage.average() + " * " + perYear + ")";
        return fixed + " + " + perYears + " * " + wage.index().factor() + " * " + years.expression();
    }
}
