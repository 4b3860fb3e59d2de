package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.RateKey;

/**
 * The special subsidy for survivors of a martyr under the work-injury rules (烈士遗属特别补助金): so many months of a wage.
 * Unit: yuan, half up to the fen.
 *
 * <p>Source: 烈士褒扬条例 article 16(1), since 2025 of the basic wage; before, article 15 (2011: 12), of the wage, which an
 * official answer reads as the contribution wage within the bounds of work injury.
 *
 * @param months of the wage
 * @param basis which wage
 */
public record MartyrSpecialSubsidy(int months, Basis basis) {

    public static final RateKey<MartyrSpecialSubsidy> KEY =
            new RateKey<>("national/survivor/martyr-special-subsidy", MartyrSpecialSubsidy.class);

    /** The wage that the text names. */
    public enum Basis {
        /** 本人工资: mean contribution wage of the twelve months before, within its bounds. */
        OWN_WAGE,
        /** 基本工资: not defined for an auxiliary, so a choice. */
        BASIC_WAGE
    }

    /** Returns the subsidy. */
    public Money of(Money monthly, Workings workings) {
        return workings.months(Formula.MONTHS_OF_WAGE, monthly, months, Rounding.FEN_HALF_UP);
    }
}
