package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The dependants' pensions (供养亲属抚恤金) of one case: who has a right to one, in which months, and how much.
 *
 * <p>Source: 工伤保险条例 articles 39 and 42; 因工死亡职工供养亲属范围规定 (劳动和社会保障部令第18号) articles 2 to 5.
 */
final class Dependants {

    private final SurvivorCase survivor;
    private final DependantClaim claim;

    /** Who has a right to the pension; among them those for whom it waits for the choice between two pensions. */
    private final Set<String> entitled = new HashSet<>();

    private final Set<BenefitLine> undecided = new HashSet<>();

    private Dependants(SurvivorCase survivor, DependantClaim claim) {
        this.survivor = survivor;
        this.claim = claim;
    }

    /** Puts a line for every relative: due, not due, or waiting; returns the ids of those who have a right. */
    static Set<String> put(SurvivorCase survivor, DependantClaim claim) {
        Dependants dependants = new Dependants(survivor, claim);
        dependants.put();
        return dependants.entitled;
    }

    private void put() {
        List<Dependant> dependants = new ArrayList<>();
        Dated<DependantPension> rule = null;
        for (Relative relative : survivor.facts().relatives()) {
            BenefitLine line = SurvivorCase.pension(relative);
            Dated<DependantAges> ages = survivor.rates().on(DependantAges.KEY, claim.event(), line);
            Dated<DependantPension> shares = survivor.rates().on(DependantPension.KEY, claim.event(), line);
            if (ages != null && shares != null && isDependant(relative, ages)) {
                rule = shares;
                Dependant dependant = dependant(relative, shares.values(), ages.values());
                if (dependant != null) {
                    dependants.add(dependant);
                }
            }
        }
        if (rule != null && !dependants.isEmpty()) {
            pay(dependants, rule);
        }
    }

    private boolean isDependant(Relative relative, Dated<DependantAges> ages) {
        DependantGround.Answer answer = new DependantGround(survivor, ages.values(), claim.event(), relative).answer();
        if (answer.reason() != null) {
            survivor.into().notDue(SurvivorCase.pension(relative), answer.reason(), ages.version());
        }
        return answer.isYes();
    }

    private @Nullable Dependant dependant(Relative relative, DependantPension shares, DependantAges ages) {
        BenefitLine line = SurvivorCase.pension(relative);
        PensionRight right = right(relative, ages);
        if (right.endedBefore() != null) {
            survivor.into().notDue(line, right.endedBefore(), null);
            return null;
        }
        Boolean lonely = survivor.into().known(relative.lonely(), relative.fact("lonely"), line);
        if (lonely == null) {
            return null;
        }
        String kind = kind(relative.relation() == Relation.SPOUSE, lonely).name();
        List<PensionMonths> months = right.without(relative.events().imprisoned(), Reason.IMPRISONED);
        entitled.add(relative.id());
        if (RegularPension.isApproved(survivor, relative) && !isChosen(line)) {
            return null;
        }
        return new Dependant(line, shares.of(relative.relation(), lonely), kind, months);
    }

    private static AdjustedKind kind(boolean isSpouse, boolean isLonely) {
        if (isSpouse) {
            return isLonely ? AdjustedKind.LONELY_SPOUSE : AdjustedKind.SPOUSE;
        }
        return isLonely ? AdjustedKind.LONELY_DEPENDANT : AdjustedKind.DEPENDANT;
    }

    /** Whether one person can have this pension and the regular one is open; undecided, the person still counts. */
    private boolean isChosen(BenefitLine line) {
        Option option = survivor.into().decided(Choice.REGULAR_AND_DEPENDANT_PENSION, line);
        if (option == null) {
            undecided.add(line);
        }
        if (option == Option.REGULAR_PENSION_ONLY) {
            survivor.into().notDue(line, Reason.OTHER_SCHEME, null);
        }
        return option != Option.REGULAR_PENSION_ONLY;
    }

    private PensionRight right(Relative relative, DependantAges ages) {
        LocalDate bornOn = relative.bornOn();
        boolean isPosthumous = bornOn != null && bornOn.isAfter(claim.event());
        boolean isLater = isPosthumous && YearMonth.from(bornOn).isAfter(claim.first());
        PensionRight right = new PensionRight(
                isLater ? YearMonth.from(bornOn) : claim.first(), isPosthumous ? Reason.BORN_AFTER : claim.because());
        Relative.Events events = relative.events();
        right.until(events.diedOn(), Reason.RECIPIENT_DIED)
                .until(events.employedOn(), Reason.EMPLOYED)
                .until(events.adoptedOn(), Reason.ADOPTED);
        if (relative.relation() == Relation.SPOUSE) {
            right.until(events.remarriedOn(), Reason.REMARRIED);
        }
        if (claim.last() != null && claim.ends() != null) {
            right.through(claim.last(), claim.ends());
        }
        byGround(right, relative, ages);
        return right;
    }

    /** Ends the right with the ground that it stands on: the age of a child, or the inability to work. */
    private void byGround(PensionRight right, Relative relative, DependantAges ages) {
        List<Span> incapacitated = relative.conditions().incapacitated();
        LocalDate bornOn = relative.bornOn();
        boolean isYoung = isByYouth(relative.relation());
        LocalDate asOf = isYoung && bornOn != null && ages.ofAge(bornOn).isAfter(claim.event())
                ? ages.ofAge(bornOn)
                : claim.event();
        Span span = incapacitated == null
                ? null
                : incapacitated.stream()
                        .filter(one -> one.covers(asOf))
                        .findFirst()
                        .orElse(null);
        boolean isByAge = !isYoung
                && relative.sex() != null
                && bornOn != null
                && ages.isElderly(relative.sex(), bornOn, claim.event());
        if (span != null && !isByAge) {
            right.until(span.to(), Reason.ABLE_TO_WORK);
        } else if (isYoung && asOf.isAfter(claim.event())) {
            turnOfAge(right, relative, asOf);
        }
    }

    private static boolean isByYouth(Relation relation) {
        return relation.isChild() || relation == Relation.GRANDCHILD || relation == Relation.SIBLING;
    }

    /** The month before the birthday is certain; whether the month of the birthday is paid, the text does not say. */
    private void turnOfAge(PensionRight right, Relative relative, LocalDate birthday) {
        YearMonth month = YearMonth.from(birthday);
        BenefitLine line = SurvivorCase.pension(relative);
        Reason before = right.endedBefore();
        boolean isReached = before == null && !right.endsBefore(month);
        if (isReached && relative.conditions().incapacitated() == null && isPast(birthday)) {
            survivor.into().waits(line, Cause.FACT, relative.fact("incapacitated"));
        }
        Option chosen = isReached ? survivor.into().decided(Choice.CHILD_LAST_MONTH, line) : null;
        right.through(chosen == Option.BIRTHDAY_MONTH ? month : month.minusMonths(1), Reason.TURNED_18);
    }

    private boolean isPast(LocalDate birthday) {
        return !birthday.isAfter(survivor.rates().terms().assessedOn());
    }

    private void pay(List<Dependant> dependants, Dated<DependantPension> rule) {
        InjuryBaseWage.Assessed own = null;
        for (Dependant dependant : dependants) {
            own = InjuryBaseWage.assess(survivor.facts().wage(), claim.event(), survivor.rates(), dependant.line());
        }
        if (own == null) {
            return;
        }
        PensionCap cap = new PensionCap(own, rule.version(), survivor.into());
        if (!undecided.isEmpty() && cap.canHold(dependants)) {
            cap.decided(Choice.REGULAR_AND_DEPENDANT_PENSION, dependants);
            return;
        }
        Map<BenefitLine, List<Phase>> phases = PensionCourse.phases(cap, dependants);
        for (Dependant dependant : dependants) {
            Payer payer = survivor.fund(dependant.line(), claim.event());
            boolean isDue = survivor.thirdParty(claim.event()).isMonthlyDue(dependant.line(), survivor.rates());
            if (payer != null && isDue && !undecided.contains(dependant.line())) {
                survivor.into()
                        .due(new MonthlyBenefit(
                                dependant.line(),
                                payer,
                                dependant.kind(),
                                claim.first().getYear(),
                                phases.getOrDefault(dependant.line(), List.of()),
                                null,
                                List.of(),
                                own.isProvisional()));
            }
        }
    }
}
