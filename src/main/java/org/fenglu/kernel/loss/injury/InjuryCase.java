package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.ThirdPartyOffset;
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
        return InjuryBaseWage.assess(injury.wage(), injury.injuredOn(), rates, line);
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
        Money amount = thirdParty(injury).left(entitlement.amount(), line, rates);
        if (amount == null) {
            return;
        }
        Money left = settlement.toppedUp(amount, entitlement.payer(), workings());
        into().due(new Entitlement(line, entitlement.payer(), left, entitlement.dueOn(), entitlement.isProvisional()));
    }

    /** Returns whether a third party's payment leaves a monthly benefit as it is, or notes what the line waits for. */
    boolean isMonthlyDue(Injury injury, BenefitLine line) {
        return thirdParty(injury).isMonthlyDue(line, rates);
    }

    private static ThirdPartyOffset thirdParty(Injury injury) {
        return new ThirdPartyOffset(
                injury.thirdParty(), injury.injuredOn(), "injuries." + injury.id() + ".thirdParty.");
    }
}
