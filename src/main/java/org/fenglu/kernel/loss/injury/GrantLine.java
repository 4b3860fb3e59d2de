package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;

/**
 * The grant of one injury, at the grade of its first appraisal: a later review does not change it (河南省工伤保险条例 article
 * 30(2)).
 */
final class GrantLine {

    private GrantLine() {}

    static void put(InjuryCase inCase, Injury injury) {
        BenefitLine line = new BenefitLine(Benefit.DISABILITY_GRANT, injury.id());
        Grading first = inCase.into().known(injury.firstGrading(), "injuries." + injury.id() + ".gradings", line);
        if (first == null) {
            return;
        }
        Integer grade = first.grade();
        if (grade == null) {
            inCase.into().notDue(line, Reason.NOT_THIS_GRADE, null);
            return;
        }
        Dated<DisabilityGrant> ofInjury = inCase.rates().on(DisabilityGrant.KEY, injury.injuredOn(), line);
        Dated<DisabilityGrant> ofGrading = inCase.rates().on(DisabilityGrant.KEY, first.from(), line);
        Dated<DisabilityGrant> rule =
                ofInjury == null || ofGrading == null ? null : inCase.atInjury(ofInjury, ofGrading, line);
        InjuryBaseWage.Assessed wage = inCase.ownWage(injury, line);
        Payer payer = inCase.payer(Payer.FUND, injury.injuredOn(), line);
        if (rule != null && wage != null && payer != null) {
            Money due = DisabilityGrant.due(rule, grade, wage.wage(), inCase.workings());
            inCase.due(new Entitlement(line, payer, due, first.from(), wage.isProvisional()), injury);
        }
    }
}
