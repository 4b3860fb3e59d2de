package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.Map;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/** How an adjustment changes the benefits of one kind; each result is rounded once, half up to the fen. */
public sealed interface BenefitAdjustmentRule {

    /**
     * Returns the amount after the adjustment, or null after noting what the line waits for.
     *
     * @param before yuan per month
     */
    @Nullable
    Money adjusted(Money before, AdjustmentClause clause);

    /** Returns the month from which it holds, or null after noting what the line waits for. */
    default @Nullable YearMonth from(AdjustmentClause clause) {
        return clause.january();
    }

    /** Returns the floor that holds as well for who is first assessed in the year itself, or null without one. */
    default @Nullable Money floorOfFirst() {
        return null;
    }

    /**
     * 定额调整: a fixed amount for each, with 托底.
     *
     * @param rise yuan per month
     * @param tilt what the favoured get on top (倾斜), zero for the others; yuan per month
     * @param floor what no one is below after it, or null without one; yuan per month
     * @param isFloorForFirst whether the floor holds as well for who is first assessed in that year
     */
    record FixedRise(Money rise, Money tilt, @Nullable Money floor, boolean isFloorForFirst)
            implements BenefitAdjustmentRule {

        @Override
        public Money adjusted(Money before, AdjustmentClause clause) {
            Money risen = clause.cited().sum(Formula.BENEFIT_RAISED, before, rise);
            Money tilted = clause.cited().sumWith(Formula.BENEFIT_TILTED, risen, tilt);
            return clause.atLeast(tilted, floor);
        }

        @Override
        public @Nullable Money floorOfFirst() {
            return isFloorForFirst ? floor : null;
        }
    }

    /**
     * 按比例调整, with a ceiling on the rise or a floor under the result.
     *
     * @param percent of the amount before
     * @param atMostRiseOf the kind whose fixed rise of the same notice the rise does not exceed, or null
     * @param floor what no one is below after it, or null without one; yuan per month
     */
    record PercentRise(
            Rate percent,
            @Nullable AdjustedKind atMostRiseOf,
            @Nullable Money floor) implements BenefitAdjustmentRule {

        @Override
        public @Nullable Money adjusted(Money before, AdjustmentClause clause) {
            Money rise = clause.cited().product(Formula.RISE_BY_PERCENT, before, percent, Rounding.FEN_HALF_UP);
            if (atMostRiseOf != null) {
                Money limit = clause.riseOf(atMostRiseOf);
                if (limit == null) {
                    return null;
                }
                rise = clause.cited().atMost(Formula.RISE_AT_MOST, rise, limit);
            }
            return clause.atLeast(clause.cited().sum(Formula.BENEFIT_RAISED, before, rise), floor);
        }
    }

    /**
     * A share of the fixed rise of another kind in the same year.
     *
     * @param share of that rise
     * @param of the other kind
     */
    record ShareOfRise(Rate share, AdjustedKind of) implements BenefitAdjustmentRule {

        @Override
        public @Nullable Money adjusted(Money before, AdjustmentClause clause) {
            Money other = clause.riseOf(of);
            if (other == null) {
                return null;
            }
            Money rise = clause.cited().product(Formula.RISE_SHARE, other, share, Rounding.FEN_HALF_UP);
            return clause.cited().sum(Formula.BENEFIT_RAISED, before, rise);
        }
    }

    /**
     * A published amount in place of the one before.
     *
     * @param amount yuan per month
     */
    record NewLevel(Money amount) implements BenefitAdjustmentRule {

        @Override
        public Money adjusted(Money before, AdjustmentClause clause) {
            return clause.cited().given(Formula.BENEFIT_LEVEL, amount);
        }
    }

    /**
     * Counted anew as a share of last year's average wage.
     *
     * @param share of the average wage of a month
     * @param bases averages that the notice itself gives, by region code, yuan per month; elsewhere the region's
     *     published average is looked up
     * @param isAfterPublication whether it holds from the month after the average was published, not from 1 January
     */
    record Recount(Rate share, Map<String, Money> bases, boolean isAfterPublication) implements BenefitAdjustmentRule {

        public Recount {
            bases = Map.copyOf(bases);
        }

        @Override
        public @Nullable Money adjusted(Money before, AdjustmentClause clause) {
            Money base = bases.get(clause.region());
            if (base != null) {
                return clause.cited().product(Formula.BENEFIT_RECOUNTED, base, share, Rounding.FEN_HALF_UP);
            }
            Dated<AverageWage> average = clause.nursingAverage();
            if (average == null) {
                return null;
            }
            Ratio part = average.values().monthsOf(new Ratio(share.ppm(), Rate.WHOLE.ppm()));
            Money yuan = average.values().amount();
            return clause.cited().share(Formula.BENEFIT_RECOUNTED, yuan, part, Rounding.FEN_HALF_UP);
        }

        @Override
        public @Nullable YearMonth from(AdjustmentClause clause) {
            return isAfterPublication ? clause.monthAfterPublication() : clause.january();
        }
    }

    /** 随用人单位职工平均工资增长: by the growth of the employer's own average wage, which is a fact of the case. */
    record EmployerGrowth() implements BenefitAdjustmentRule {

        @Override
        public @Nullable Money adjusted(Money before, AdjustmentClause clause) {
            Rate growth = clause.employerGrowth();
            if (growth == null) {
                return null;
            }
            Money rise = clause.cited().product(Formula.RISE_BY_PERCENT, before, growth, Rounding.FEN_HALF_UP);
            return clause.cited().sum(Formula.BENEFIT_RAISED, before, rise);
        }
    }
}
