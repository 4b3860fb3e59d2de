package org.fenglu.kernel.injury;

import java.time.LocalDate;
import java.util.Map;
import org.fenglu.kernel.entitlement.Benefit;
import org.fenglu.kernel.entitlement.BenefitLine;
import org.fenglu.kernel.entitlement.BenefitRates;
import org.fenglu.kernel.entitlement.Choice;
import org.fenglu.kernel.entitlement.Entitlement;
import org.fenglu.kernel.entitlement.Entitlements;
import org.fenglu.kernel.entitlement.InjuryBaseWage;
import org.fenglu.kernel.entitlement.Option;
import org.fenglu.kernel.entitlement.Payer;
import org.fenglu.kernel.entitlement.Reason;
import org.fenglu.kernel.entitlement.Waiting.Cause;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * One case while its statement is made: the facts, the tables, and how a line is put.
 *
 * @param facts what is known
 * @param rates the tables, and where what is missing is noted
 * @param settlement what the employer has paid already
 */
record InjuryCase(InjuryFacts facts, BenefitRates rates, Settlement settlement) {

    static InjuryCase of(InjuryFacts facts, BenefitRates rates) {
        Money paid = facts.settlementPaid();
        return new InjuryCase(facts, rates, new Settlement(paid == null ? Money.ZERO : paid));
    }

    Entitlements into() {
        return rates.into();
    }

    Workings workings() {
        return rates.into().workings();
    }

    /** Returns who pays, or null after noting what the line waits for. */
    @Nullable
    Payer payer(Payer scheduled, LocalDate event, BenefitLine line) {
        return facts.liability().payer(scheduled, event, rates, line);
    }

    /** Returns the own wage before an injury, or null after noting what the line waits for. */
    InjuryBaseWage.@Nullable Assessed ownWage(Injury injury, BenefitLine line) {
        return InjuryBaseWage.of(injury.wage(), injury.injuredOn(), rates, line);
    }

    /**
     * Returns a table that may have changed between the injury and the appraisal: where it has, a person decides which
     * one holds.
     */
    <T> @Nullable Dated<T> atInjury(Dated<T> ofInjury, Dated<T> ofGrading, BenefitLine line) {
        if (ofInjury.version().equals(ofGrading.version())) {
            return ofInjury;
        }
        Option option = into().decided(Choice.RULE_OF_INJURY_OR_GRADING, line);
        if (option == null) {
            return null;
        }
        return option == Option.RULE_AT_INJURY ? ofInjury : ofGrading;
    }

    /** Puts a sum that an injury gives, less what a third party or the employer has paid for it already. */
    void due(Entitlement entitlement, Injury injury) {
        BenefitLine line = entitlement.line();
        Option rule = thirdPartyRule(injury, line);
        Money amount = rule == null ? null : lessThirdParty(entitlement, injury, rule);
        if (amount == null) {
            return;
        }
        if (amount.isZero() && !entitlement.amount().isZero()) {
            into().notDue(line, Reason.THIRD_PARTY_PAID, null);
            return;
        }
        Money left = settlement.toppedUp(amount, entitlement.payer(), workings());
        into().due(new Entitlement(line, entitlement.payer(), left, entitlement.dueOn(), entitlement.isProvisional()));
    }

    /**
     * Returns whether a third party's payment leaves a monthly benefit as it is. Where only the difference is due, no
     * document says how it is taken from a benefit that runs on, so the line waits for that.
     */
    boolean isMonthlyDue(Injury injury, BenefitLine line) {
        Option rule = thirdPartyRule(injury, line);
        if (rule == Option.DIFFERENCE_ONLY) {
            String table =
                    rates.regional(ThirdPartyRule.NAME, ThirdPartyRule.class).table();
            into().waits(line, Cause.RATE, table + "/monthly@" + injury.injuredOn());
        }
        return rule == Option.MEDICAL_ONLY;
    }

    private @Nullable Money lessThirdParty(Entitlement entitlement, Injury injury, Option rule) {
        ThirdParty thirdParty = injury.thirdParty();
        if (thirdParty == null || rule == Option.MEDICAL_ONLY) {
            return entitlement.amount();
        }
        Map<Benefit, Money> paidFor = into().known(
                        thirdParty.paidFor(), "injuries." + injury.id() + ".thirdParty.paidFor", entitlement.line());
        if (paidFor == null) {
            return null;
        }
        Money paid = paidFor.getOrDefault(entitlement.line().benefit(), Money.ZERO);
        return workings().missing(Formula.LESS_THIRD_PARTY, entitlement.amount(), paid);
    }

    /**
     * Returns whether a third party's payment counts against medical cost only; null after noting that the line waits.
     * Where none caused the injury, nothing else counts either.
     */
    @Nullable
    Option thirdPartyRule(Injury injury, BenefitLine line) {
        if (injury.thirdParty() == null) {
            return Option.MEDICAL_ONLY;
        }
        Dated<ThirdPartyRule> national = rates.on(ThirdPartyRule.KEY, injury.injuredOn(), line);
        Dated<ThirdPartyRule> regional =
                rates.optional(rates.regional(ThirdPartyRule.NAME, ThirdPartyRule.class), injury.injuredOn(), line);
        if (national == null) {
            return null;
        }
        boolean isSame = regional == null
                || regional.values().rule() == national.values().rule();
        return isSame ? national.values().rule() : into().decided(Choice.THIRD_PARTY, line);
    }
}
