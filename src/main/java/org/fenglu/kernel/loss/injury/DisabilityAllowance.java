package org.fenglu.kernel.loss.injury;

import java.util.Map;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * The monthly disability allowance (伤残津贴): a share of the own wage, by grade; yuan per month, half up to the fen.
 *
 * <p>Source: 工伤保险条例 articles 35(1)(2) and (3), 36(1)(2).
 *
 * @param terms by grade; a grade that is not there has no allowance
 */
public record DisabilityAllowance(Map<Integer, Terms> terms) {

    public static final RateKey<DisabilityAllowance> KEY =
            new RateKey<>("national/injury/disability-allowance", DisabilityAllowance.class);

    public DisabilityAllowance {
        terms = Map.copyOf(terms);
    }

    /**
     * What holds for one grade.
     *
     * @param share of the own wage
     * @param payer who pays it
     * @param isForWantOfWork whether it is due only while the employer has no suitable work
     * @param isPensionToppedUp whether the pension is topped up to it after retirement
     */
    public record Terms(Rate share, Payer payer, boolean isForWantOfWork, boolean isPensionToppedUp) {}

    /** Returns what holds for a grade, or null where it has no allowance. */
    @Nullable
    Terms of(int grade) {
        return terms.get(grade);
    }

    /** Returns the allowance of a grade that has one. */
    public static Money due(Dated<DisabilityAllowance> rule, int grade, Money ownWage, Workings workings) {
        Terms terms = rule.values().of(grade);
        if (terms == null) {
            throw new IllegalArgumentException("No allowance for grade " + grade);
        }
        workings.cite(rule.version());
        return workings.product(Formula.SHARE_OF_OWN_WAGE, ownWage, terms.share(), Rounding.FEN_HALF_UP);
    }
}
