package org.fenglu.book.cases;

import java.util.List;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.loss.entitlement.LiabilityFacts;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Pension;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.loss.injury.Grading;
import org.fenglu.kernel.loss.injury.Injury;
import org.fenglu.kernel.loss.injury.InjuryFacts;
import org.fenglu.kernel.loss.injury.InjuryLeave;
import org.fenglu.kernel.loss.injury.InjuryLeaving;
import org.fenglu.kernel.loss.injury.LeavingCause;
import org.fenglu.kernel.loss.injury.NursingLevel;
import org.fenglu.kernel.loss.injury.StopGround;
import org.fenglu.kernel.loss.injury.Treatment;
import org.fenglu.kernel.staff.EmploymentForm;

/** The facts of an injury as a case gives them, by the names of the kernel; what is not said is not known. */
final class InjuryGiven {

    private static final int MOST_DAYS = 3_660;
    private static final int MOST_GRADE = 100;

    private InjuryGiven() {}

    static InjuryFacts facts(Given given) {
        Given retirement = given.below("retirement");
        return new InjuryFacts(
                new LiabilityFacts(
                        given.find("insured", WrittenValue::flag),
                        given.find("employmentForm", cell -> cell.oneOf(EmploymentForm.class))),
                given.find("settlementPaid", WrittenValue::money),
                given.list("injuries").stream().map(InjuryGiven::injury).toList(),
                given.list("suitableWork").stream()
                        .map(work -> new InjuryFacts.SuitableWork(
                                work.date("from"), work.cell("given").flag()))
                        .toList(),
                given.find("ownContributions", WrittenValue::money),
                given.list("suspensions").stream()
                        .map(each -> new InjuryFacts.Suspension(
                                each.date("from"),
                                each.find("until", WrittenValue::date),
                                each.cell("ground").oneOf(StopGround.class)))
                        .toList(),
                given.has("leaving") ? leaving(given.below("leaving")) : null,
                given.has("retirement")
                        ? new InjuryFacts.Retirement(retirement.date("on"), pensions(retirement))
                        : null,
                given.find("diedOn", WrittenValue::date));
    }

    private static List<Pension> pensions(Given retirement) {
        return retirement.list("pensions").stream()
                .map(each -> new Pension(each.month("from"), each.money("amount")))
                .toList();
    }

    private static Injury injury(Given injury) {
        return new Injury(
                injury.cell("id").written(),
                injury.date("injuredOn"),
                injury.find("occupationalDisease", WrittenValue::flag),
                injury.or(false, "withEarlierEmployer", WrittenValue::flag),
                wage(injury.below("wage")),
                injury.list("leaves").stream().map(InjuryGiven::leave).toList(),
                injury.list("treatments").stream()
                        .map(each -> new Treatment(
                                each.date("from"),
                                each.find("cost", WrittenValue::money),
                                each.or(0, "hospitalDays", cell -> cell.whole(0, MOST_DAYS))))
                        .toList(),
                injury.list("gradings").stream()
                        .map(each -> new Grading(
                                each.date("from"),
                                each.find("grade", cell -> cell.whole(-MOST_GRADE, MOST_GRADE)),
                                each.find("nursing", cell -> cell.oneOf(NursingLevel.class))))
                        .toList(),
                injury.has("thirdParty") ? TermsGiven.thirdParty(injury.below("thirdParty")) : null);
    }

    private static WageFacts wage(Given wage) {
        return new WageFacts(
                wage.cells("contributionWages").stream()
                        .map(WrittenValue::money)
                        .toList(),
                wage.find("ownWage", WrittenValue::money));
    }

    private static InjuryLeave leave(Given leave) {
        return new InjuryLeave(
                leave.date("from"),
                leave.find("months", WrittenValue::quantity),
                leave.find("monthlyPay", WrittenValue::money),
                leave.find("extensionConfirmed", WrittenValue::flag),
                leave.find("relativesNursing", WrittenValue::quantity));
    }

    private static InjuryLeaving leaving(Given leaving) {
        return new InjuryLeaving(
                leaving.date("on"),
                leaving.find("cause", cell -> cell.oneOf(LeavingCause.class)),
                leaving.find("ownRequest", WrittenValue::flag),
                wage(leaving.below("wage")),
                leaving.find("yearsToRetirement", WrittenValue::quantity),
                leaving.find("retirementDate", WrittenValue::date),
                leaving.find("cityShare", WrittenValue::share));
    }
}
