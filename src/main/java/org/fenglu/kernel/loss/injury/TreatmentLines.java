package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.ThirdPartyRule;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/** Treatment of one injury and of its relapses: the cost, and meals in hospital. */
final class TreatmentLines {

    private final InjuryCase inCase;
    private final Injury injury;

    private TreatmentLines(InjuryCase inCase, Injury injury) {
        this.inCase = inCase;
        this.injury = injury;
    }

    static void put(InjuryCase inCase, Injury injury) {
        TreatmentLines lines = new TreatmentLines(inCase, injury);
        if (!injury.treatments().isEmpty()) {
            lines.putCost();
        }
        if (injury.treatments().stream().anyMatch(each -> each.hospitalDays() > 0)) {
            lines.putMeals();
        }
    }

    private LocalDate firstDay() {
        return injury.treatments().get(0).from();
    }

    private void putCost() {
        BenefitLine line = new BenefitLine(Benefit.MEDICAL_COST, injury.id());
        Dated<TreatmentRule> rule = inCase.rates().on(TreatmentRule.KEY, firstDay(), line);
        inCase.workings().line(line.code());
        Payer payer = rule == null ? null : inCase.payer(rule.values().cost(), injury.injuredOn(), line);
        Money total = Money.ZERO;
        for (Treatment each : injury.treatments()) {
            Money cost = inCase.into().known(each.cost(), field(each, "cost"), line);
            total = cost == null || total == null ? null : total.plus(cost);
        }
        if (rule == null || payer == null || total == null) {
            return;
        }
        inCase.workings().cite(rule.version());
        inCase.workings().given(Formula.MEDICAL_COST, total);
        Money due = lessThirdParty(total, line);
        if (due != null && due.isZero()) {
            inCase.into().notDue(line, Reason.THIRD_PARTY_PAID, null);
        } else if (due != null) {
            Money left = inCase.settlement().toppedUp(due, payer, inCase.workings());
            inCase.into().due(new Entitlement(line, payer, left, firstDay(), false));
        }
    }

    /** Medical cost that a third party paid comes off under every rule. */
    private @Nullable Money lessThirdParty(Money total, BenefitLine line) {
        ThirdParty thirdParty = injury.thirdParty();
        if (thirdParty == null) {
            return total;
        }
        Money paid = inCase.into()
                .known(thirdParty.paidMedical(), "injuries." + injury.id() + ".thirdParty.paidMedical", line);
        Dated<ThirdPartyRule> rule = inCase.rates().on(ThirdPartyRule.KEY, injury.injuredOn(), line);
        if (paid == null || rule == null) {
            return null;
        }
        inCase.workings().cite(rule.version());
        return inCase.workings().missing(Formula.LESS_THIRD_PARTY, total, paid);
    }

    private void putMeals() {
        BenefitLine line = new BenefitLine(Benefit.HOSPITAL_MEALS, injury.id());
        Dated<TreatmentRule> rule = inCase.rates().on(TreatmentRule.KEY, firstDay(), line);
        inCase.workings().line(line.code());
        Payer payer = rule == null ? null : inCase.payer(rule.values().meals(), injury.injuredOn(), line);
        Money total = Money.ZERO;
        for (Treatment each : injury.treatments()) {
            Money meals = each.hospitalDays() == 0 ? Money.ZERO : meals(each, line);
            total = meals == null || total == null ? null : inCase.workings().sumWith(Formula.MEALS, meals, total);
        }
        if (rule != null && payer != null && total != null) {
            inCase.due(new Entitlement(line, payer, total, firstDay(), false), injury);
        }
    }

    private @Nullable Money meals(Treatment each, BenefitLine line) {
        RateKey<HospitalMeals> key = inCase.rates().regional(HospitalMeals.NAME, HospitalMeals.class);
        Dated<HospitalMeals> rule = inCase.rates().on(key, each.from(), line);
        if (rule == null) {
            return null;
        }
        Money perDay = rule.values().perDay();
        if (perDay != null) {
            return HospitalMeals.perDay(rule, perDay, each.hospitalDays(), inCase.workings());
        }
        if (rule.values().daysOfMonth() == null) {
            inCase.into().waits(line, Cause.RATE, key.table() + "/daysOfMonth@" + each.from());
            return null;
        }
        var minimumWage = inCase.rates().minimumWage(each.from(), line);
        return minimumWage == null
                ? null
                : HospitalMeals.byMinimumWage(rule, minimumWage, each.hospitalDays(), inCase.workings());
    }

    private String field(Treatment each, String name) {
        return "injuries." + injury.id() + ".treatments." + each.from() + "." + name;
    }
}
