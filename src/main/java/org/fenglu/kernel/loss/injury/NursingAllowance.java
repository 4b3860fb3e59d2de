package org.fenglu.kernel.loss.injury;

import java.util.Map;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * The living nursing allowance (生活护理费): a share of the region's average monthly wage of last year, by level; yuan per
 * month, half up to the fen.
 *
 * <p>Source: 工伤保险条例 article 34: three levels; 广东 has four.
 *
 * @param shares by level; a region has its own levels
 */
public record NursingAllowance(Map<NursingLevel, Rate> shares) {

    /** Name of a region's own table inside its folder. */
    public static final String NAME = "injury/nursing-allowance";

    public static final RateKey<NursingAllowance> KEY = new RateKey<>("national/" + NAME, NursingAllowance.class);

    public NursingAllowance {
        shares = Map.copyOf(shares);
    }

    /** Returns the allowance of a level that the rule has. */
    public static Money due(
            Dated<NursingAllowance> rule, NursingLevel level, Dated<AverageWage> average, Workings workings) {
        Rate share = rule.values().shares().get(level);
        if (share == null) {
            throw new IllegalArgumentException("No allowance for " + level);
        }
        workings.cite(average.version());
        workings.cite(rule.version());
        return Factors.ONE
                .ofMonth(average.values().months())
                .times(share)
                .of(average.values().amount(), Formula.SHARE_OF_AVERAGE_WAGE, workings);
    }
}
