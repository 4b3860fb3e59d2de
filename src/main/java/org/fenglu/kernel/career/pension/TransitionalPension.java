package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The transitional part of the pension (过渡性养老金), for years before there were accounts: a province's own rule.
 *
 * <p>Source: 国发〔2005〕38号 item 6 leaves it to the provinces; see the table of each.
 *
 * @param perYear share for each year
 * @param higher a higher share for those with many years of contribution of their own, or null
 * @param wage what the share is of
 * @param counts which months count
 * @param isOwnIndex whether these years have an average index of their own
 */
public record TransitionalPension(Rate perYear, @Nullable Higher higher, Wage wage, Counts counts, boolean isOwnIndex) {

    /** Name of the table inside the folder of a region. */
    public static final String NAME = "pension/transitional";

    /**
     * A higher share.
     *
     * @param aboveYears years actually contributed must be more than these
     * @param perYear share for each year
     */
    public record Higher(int aboveYears, Rate perYear) {}

    /** What the share is of. */
    public enum Wage {
        /** The indexed wage. */
        INDEXED,
        /** The mean of the local average wage and the indexed wage, as in the basic part. */
        MEAN,
        /** The province counts otherwise, which is not in the rates: no one with such years is calculated. */
        OTHER
    }

    /** Which months count. */
    public enum Counts {
        /** 视同缴费年限. */
        DEEMED,
        /** All before the accounts began, deemed or paid. */
        BEFORE_ACCOUNTS
    }

    /** Returns the months of a person that count. */
    int months(PensionFacts facts) {
        return counts == Counts.DEEMED ? facts.deemedMonths() : facts.beforeAccountMonths();
    }

    /** Returns the part, yuan per month, rounded as the region does. */
    Money due(IndexedWage base, PensionFacts facts, PensionPrecision precision, Workings workings) {
        ContributionYears years = precision.years(months(facts));
        Rate share = share(facts);
        boolean isMean = wage == Wage.MEAN;
        Ratio exact = isMean ? base.ofMean(years, share) : base.ofIndexed(years, share);
        String of = workings.isKept() ? (isMean ? base.meanExpression() : base.expression()) : "";
        String expression = workings.isKept() ? of + " * " + years.expression() + " * " + share : "";
        return precision.part(
                isMean ? Formula.TRANSITIONAL_OF_MEAN : Formula.TRANSITIONAL_OF_INDEXED, exact, expression, workings);
    }

    private Rate share(PensionFacts facts) {
        if (higher == null
                || facts.paidMonths() <= Age.ofYears(higher.aboveYears()).months()) {
            return perYear;
        }
        return higher.perYear();
    }
}
