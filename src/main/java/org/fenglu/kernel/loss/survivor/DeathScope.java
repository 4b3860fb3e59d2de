package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * Which of the work-injury benefits a death brings at all.
 *
 * @param excluded why it brings none, or null where it brings some
 * @param withGrant whether the work-death grant is among them
 * @param version the table that says so, or null where it follows from the facts
 */
record DeathScope(
        @Nullable Reason excluded,
        boolean withGrant,
        @Nullable Version version) {

    private static final DeathScope FULL = new DeathScope(null, true, null);

    private static DeathScope none(Reason reason, @Nullable Version version) {
        return new DeathScope(reason, false, version);
    }

    /** Returns the scope, or null after noting what every line waits for. */
    static @Nullable DeathScope of(SurvivorCase survivor, LocalDate died) {
        MartyrFacts martyr = survivor.facts().martyr();
        if (martyr != null) {
            MartyrFacts.Branch branch = survivor.known(martyr.branch(), "martyr/branch");
            if (branch == null) {
                return null;
            }
            if (branch != MartyrFacts.Branch.WORK_INJURY) {
                return none(Reason.OTHER_BRANCH, null);
            }
        }
        DeathCircumstance circumstance = survivor.known(survivor.facts().circumstance(), "death/circumstance");
        if (circumstance == null) {
            return null;
        }
        return switch (circumstance) {
            case AT_WORK, IN_PAID_LEAVE -> FULL;
            case NOT_WORK_INJURY -> none(Reason.NO_WORK_INJURY, null);
            case AFTER_PAID_LEAVE -> later(survivor, died);
        };
    }

    private static @Nullable DeathScope later(SurvivorCase survivor, LocalDate died) {
        Integer grade = survivor.known(survivor.facts().death().disabilityGrade(), "death/disabilityGrade");
        Dated<LaterDeath> rule = null;
        for (BenefitLine line : survivor.workInjuryLines()) {
            rule = survivor.rates().on(LaterDeath.KEY, died, line);
        }
        if (grade == null || rule == null) {
            return null;
        }
        if (grade > rule.values().lastGrade()) {
            return none(Reason.NOT_THIS_GRADE, rule.version());
        }
        Boolean both =
                survivor.known(survivor.facts().death().qualifiesForPensionScheme(), "death/qualifiesForPensionScheme");
        if (both == null) {
            return null;
        }
        Option scheme = both ? decided(survivor) : Option.WORK_INJURY_SCHEME;
        if (scheme == Option.PENSION_SCHEME) {
            pensionScheme(survivor, died);
            return none(Reason.OTHER_SCHEME, rule.version());
        }
        return scheme == null ? null : new DeathScope(null, false, rule.version());
    }

    private static @Nullable Option decided(SurvivorCase survivor) {
        Option scheme = null;
        for (BenefitLine line : survivor.workInjuryLines()) {
            scheme = survivor.into().decided(Choice.DEATH_SCHEME, line);
        }
        return scheme;
    }

    /** What the basic pension insurance pays is counted by that insurance, and stated here. */
    private static void pensionScheme(SurvivorCase survivor, LocalDate died) {
        SurvivorFacts.Death death = survivor.facts().death();
        stated(survivor, Benefit.PENSION_FUNERAL_GRANT, death.pensionSchemeFuneral(), died);
        stated(survivor, Benefit.PENSION_SURVIVOR_GRANT, death.pensionSchemeGrant(), died);
    }

    private static void stated(SurvivorCase survivor, Benefit benefit, @Nullable Money amount, LocalDate died) {
        BenefitLine line = BenefitLine.of(benefit);
        String name = benefit == Benefit.PENSION_FUNERAL_GRANT ? "pensionSchemeFuneral" : "pensionSchemeGrant";
        Money known = survivor.into().known(amount, "death/" + name, line);
        if (known != null) {
            Money given = survivor.workings(line).given(Formula.STATED_AMOUNT, known);
            survivor.into().due(new Entitlement(line, Payer.PENSION_FUND, given, died, false));
        }
    }
}
