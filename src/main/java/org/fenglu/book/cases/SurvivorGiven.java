package org.fenglu.book.cases;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.loss.entitlement.LiabilityFacts;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.loss.survivor.CourageFacts;
import org.fenglu.kernel.loss.survivor.DeathCircumstance;
import org.fenglu.kernel.loss.survivor.LocalRuleFacts;
import org.fenglu.kernel.loss.survivor.MartyrFacts;
import org.fenglu.kernel.loss.survivor.Merit;
import org.fenglu.kernel.loss.survivor.MissingFacts;
import org.fenglu.kernel.loss.survivor.RegularPensionFacts;
import org.fenglu.kernel.loss.survivor.Relation;
import org.fenglu.kernel.loss.survivor.Relative;
import org.fenglu.kernel.loss.survivor.Sex;
import org.fenglu.kernel.loss.survivor.Span;
import org.fenglu.kernel.loss.survivor.SurvivorFacts;
import org.fenglu.kernel.staff.EmploymentForm;
import org.jspecify.annotations.Nullable;

/** The facts of a death as a case gives them, by the names of the kernel; what is not said is not known. */
final class SurvivorGiven {

    private static final int MOST_GRADE = 100;

    private SurvivorGiven() {}

    static SurvivorFacts facts(Given given) {
        return facts(given, cover(given.below("cover")));
    }

    static SurvivorFacts withoutAccidentInsurance(Given given) {
        SurvivorFacts.Cover cover = cover(given.below("cover"));
        return facts(
                given, new SurvivorFacts.Cover(cover.liability(), null, cover.settlementPaid(), cover.thirdParty()));
    }

    private static SurvivorFacts facts(Given given, SurvivorFacts.Cover cover) {
        Given missing = given.below("missing");
        Given martyr = given.below("martyr");
        Given courage = given.below("courage");
        return new SurvivorFacts(
                given.find("bornOn", WrittenValue::date),
                given.find("injuredOn", WrittenValue::date),
                given.find("diedOn", WrittenValue::date),
                death(given.below("death")),
                cover,
                wage(given.below("wage")),
                given.has("missing") ? missing(missing) : null,
                given.has("martyr") ? martyr(martyr) : null,
                given.list("localRules").stream().map(SurvivorGiven::rule).toList(),
                given.has("courage") ? courage(courage) : null,
                given.list("relatives").stream().map(SurvivorGiven::relative).toList());
    }

    private static SurvivorFacts.Death death(Given death) {
        return new SurvivorFacts.Death(
                death.find("circumstance", cell -> cell.oneOf(DeathCircumstance.class)),
                death.find("disabilityGrade", cell -> cell.whole(0, MOST_GRADE)),
                death.find("qualifiesForPensionScheme", WrittenValue::flag),
                death.find("pensionSchemeFuneral", WrittenValue::money),
                death.find("pensionSchemeGrant", WrittenValue::money));
    }

    private static SurvivorFacts.Cover cover(Given cover) {
        LiabilityFacts liability = new LiabilityFacts(
                cover.find("insured", WrittenValue::flag),
                cover.find("employmentForm", cell -> cell.oneOf(EmploymentForm.class)));
        return new SurvivorFacts.Cover(
                liability,
                cover.find("accidentInsurancePaid", WrittenValue::money),
                cover.find("settlementPaid", WrittenValue::money),
                cover.has("thirdParty") ? TermsGiven.thirdParty(cover.below("thirdParty")) : null);
    }

    private static WageFacts wage(Given wage) {
        return new WageFacts(
                wage.cells("contributionWages").stream()
                        .map(WrittenValue::money)
                        .toList(),
                wage.find("ownWage", WrittenValue::money));
    }

    private static MissingFacts missing(Given missing) {
        return new MissingFacts(
                missing.date("since"),
                missing.find("monthlyWage", WrittenValue::money),
                missing.find("hardship", WrittenValue::flag),
                missing.find("advancePaid", WrittenValue::money),
                missing.find("declaredDeadOn", WrittenValue::date),
                missing.find("returnedOn", WrittenValue::date));
    }

    private static MartyrFacts martyr(Given martyr) {
        return new MartyrFacts(
                martyr.find("branch", cell -> cell.oneOf(MartyrFacts.Branch.class)),
                martyr.find("schemeBasicWage", WrittenValue::money),
                martyr.find("contractBasicWage", WrittenValue::money),
                martyr.find("militaryWage", WrittenValue::money),
                martyr.find("merit", cell -> cell.oneOf(Merit.class)),
                martyr.find("wartime", WrittenValue::flag),
                martyr.find("wartimeHonourGrant", WrittenValue::money),
                martyr.list("honourShares").stream()
                        .map(share ->
                                new MartyrFacts.Share(share.cell("relative").written(), share.share("share")))
                        .toList(),
                martyr.list("regularStandards").stream()
                        .map(one -> new MartyrFacts.Standard(
                                one.date("from"),
                                one.money("annual"),
                                one.cell("document").written()))
                        .toList());
    }

    private static LocalRuleFacts rule(Given rule) {
        return new LocalRuleFacts(
                rule.cell("rule").written(),
                rule.find("monthlyWage", WrittenValue::money),
                rule.find("amount", WrittenValue::money));
    }

    private static CourageFacts courage(Given courage) {
        return new CourageFacts(
                courage.find("recognised", WrittenValue::flag),
                courage.find("onDuty", WrittenValue::flag),
                courage.find("asWorkInjury", WrittenValue::flag),
                courage.find("provincialCommendation", WrittenValue::flag));
    }

    private static Relative relative(Given relative) {
        return new Relative(
                relative.cell("id").written(),
                relative.cell("relation").oneOf(Relation.class),
                relative.find("sex", cell -> cell.oneOf(Sex.class)),
                relative.find("bornOn", WrittenValue::date),
                relative.find("supported", WrittenValue::flag),
                relative.find("lonely", WrittenValue::flag),
                conditions(relative),
                events(relative),
                relative.has("regular") ? regular(relative.below("regular")) : null);
    }

    private static Relative.Conditions conditions(Given relative) {
        return new Relative.Conditions(
                spans(relative, "incapacitated"),
                spans(relative, "schooling"),
                spans(relative, "disabled"),
                relative.find("withoutNearerKin", WrittenValue::flag),
                relative.find("hasMeans", WrittenValue::flag),
                relative.find("incomeBelowAverage", WrittenValue::flag));
    }

    private static Relative.Events events(Given relative) {
        List<Span> imprisoned = spans(relative, "imprisoned");
        List<Span> wanted = spans(relative, "wanted");
        return new Relative.Events(
                day(relative, "marriedOn"),
                day(relative, "marriageEndedOn"),
                day(relative, "remarriedOn"),
                day(relative, "employedOn"),
                day(relative, "adoptedOn"),
                day(relative, "diedOn"),
                imprisoned == null ? List.of() : imprisoned,
                wanted == null ? List.of() : wanted,
                day(relative, "rightLostOn"));
    }

    private static @Nullable LocalDate day(Given given, String key) {
        return given.find(key, WrittenValue::date);
    }

    private static @Nullable List<Span> spans(Given given, String key) {
        return given.has(key)
                ? given.list(key).stream()
                        .map(span -> new Span(span.date("from"), span.find("to", WrittenValue::date)))
                        .toList()
                : null;
    }

    private static RegularPensionFacts regular(Given regular) {
        return new RegularPensionFacts(
                regular.find("approvedIn", WrittenValue::month),
                regular.find("area", cell -> cell.oneOf(RegularPensionFacts.Area.class)),
                regular.find("movedIn", WrittenValue::month),
                regular.find("supportsMartyrsFamily", WrittenValue::flag));
    }
}
