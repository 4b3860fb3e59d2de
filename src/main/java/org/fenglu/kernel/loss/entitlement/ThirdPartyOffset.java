package org.fenglu.kernel.loss.entitlement;

import java.time.LocalDate;
import java.util.Map;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What the payment of a third party takes from the benefits of one event: of an injury, or of a death.
 *
 * <p>Source: as {@link ThirdPartyRule}. 法释〔2014〕9号 article 8(3) names the officer and the close relatives; 浙江省工伤保险条例
 * article 32 names the officer only, so that for a death a person decides as well.
 *
 * @param thirdParty what it has paid, or null where no third party caused the event
 * @param event the day of the injury, or of the death
 * @param fact where the facts of the case state what it has paid
 */
public record ThirdPartyOffset(@Nullable ThirdParty thirdParty, LocalDate event, String fact) {

    /** Returns what is left of a sum due once, or null after noting that nothing is, or what the line waits for. */
    public @Nullable Money left(Money due, BenefitLine line, BenefitRates rates) {
        Option rule = rule(line, rates);
        if (rule == null || rule == Option.MEDICAL_ONLY || thirdParty == null) {
            return rule == null ? null : due;
        }
        Map<Benefit, Money> paidFor = rates.into().known(thirdParty.paidFor(), fact + "paidFor", line);
        if (paidFor == null) {
            return null;
        }
        Money paid = paidFor.getOrDefault(line.benefit(), Money.ZERO);
        Money left = rates.into().workings().missing(Formula.LESS_THIRD_PARTY, due, paid);
        if (left.isZero() && !due.isZero()) {
            rates.into().notDue(line, Reason.THIRD_PARTY_PAID, null);
            return null;
        }
        return left;
    }

    /**
     * Returns whether a third party's payment leaves a monthly benefit as it is. Where only the difference is due, no
     * document says how it is taken from a benefit that runs on, so the line waits for that.
     */
    public boolean isMonthlyDue(BenefitLine line, BenefitRates rates) {
        Option rule = rule(line, rates);
        if (rule == Option.DIFFERENCE_ONLY) {
            String table =
                    rates.regional(ThirdPartyRule.NAME, ThirdPartyRule.class).table();
            rates.into().waits(line, Cause.RATE, table + "/monthly@" + event);
        }
        return rule == Option.MEDICAL_ONLY;
    }

    /**
     * Returns whether a third party's payment counts against medical cost only; null after noting that the line waits.
     * Where none caused the event, nothing else counts either.
     */
    private @Nullable Option rule(BenefitLine line, BenefitRates rates) {
        if (thirdParty == null) {
            return Option.MEDICAL_ONLY;
        }
        Dated<ThirdPartyRule> national = rates.on(ThirdPartyRule.KEY, event, line);
        Dated<ThirdPartyRule> regional =
                rates.optional(rates.regional(ThirdPartyRule.NAME, ThirdPartyRule.class), event, line);
        if (national == null) {
            return null;
        }
        boolean isSame = regional == null
                || regional.values().rule() == national.values().rule();
        return isSame ? national.values().rule() : rates.into().decided(Choice.THIRD_PARTY, line);
    }
}
