package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The regular pension (定期抚恤金) of one survivor of a martyr: from the month of approval, while a condition is met.
 *
 * <p>Source: 烈士褒扬条例 articles 17, 20 and 62 (2019: 16, 17 and 25). Unlike the dependants' pension it continues after the
 * 18th birthday while the child is at school.
 */
final class RegularPension {

    private final SurvivorCase survivor;
    private final Relative relative;
    private final RegularPensionFacts regular;
    private final BenefitLine line;

    private RegularPension(SurvivorCase survivor, Relative relative, RegularPensionFacts regular) {
        this.survivor = survivor;
        this.relative = relative;
        this.regular = regular;
        this.line = new BenefitLine(Benefit.REGULAR_PENSION, relative.id());
    }

    /**
     * Puts the regular pension of everybody for whom it was applied for.
     *
     * @param dependants ids of those who also have a right to the dependants' pension
     */
    static void put(SurvivorCase survivor, Set<String> dependants) {
        for (Relative relative : survivor.facts().relatives()) {
            if (relative.regular() != null) {
                new RegularPension(survivor, relative, relative.regular()).put(dependants.contains(relative.id()));
            }
        }
    }

    /** Returns whether a person's regular pension was approved and meets its conditions. */
    static boolean isApproved(SurvivorCase survivor, Relative relative) {
        RegularPensionFacts regular = relative.regular();
        if (survivor.facts().martyr() == null || regular == null || regular.approvedIn() == null) {
            return false;
        }
        BenefitLine line = new BenefitLine(Benefit.REGULAR_PENSION, relative.id());
        Dated<MartyrAges> ages =
                survivor.rates().optional(MartyrAges.KEY, regular.approvedIn().atDay(1), line);
        return ages != null
                && RegularGround.of(
                                relative, ages.values(), regular.approvedIn().atEndOfMonth())
                        .isYes();
    }

    private void put(boolean isDependant) {
        YearMonth approved = survivor.into().known(regular.approvedIn(), relative.fact("regular/approvedIn"), line);
        if (approved == null) {
            return;
        }
        Dated<MartyrAges> ages = survivor.rates().on(MartyrAges.KEY, approved.atDay(1), line);
        if (ages == null || !isEntitled(ages, approved) || isDependant && !isChosen()) {
            return;
        }
        PensionRight right = right(ages.values(), approved);
        if (right.endedBefore() != null) {
            survivor.into().notDue(line, right.endedBefore(), ages.version());
            return;
        }
        List<PensionMonths> months = right.without(relative.events().imprisoned(), Reason.IMPRISONED);
        for (Span span : relative.events().wanted()) {
            months = PensionRight.cut(months, span, Reason.WANTED);
        }
        RegularPayment payment = new RegularPayment(survivor, relative, regular);
        payment.put(line, months);
        List<PensionMonths> subsidised = remarried(months);
        BenefitLine subsidy = new BenefitLine(Benefit.REMARRIED_SPOUSE_SUBSIDY, relative.id());
        payment.put(subsidy, subsidised);
        payment.aid(line, months, subsidised);
    }

    private boolean isEntitled(Dated<MartyrAges> ages, YearMonth approved) {
        RegularGround ground = RegularGround.of(relative, ages.values(), approved.atEndOfMonth());
        if (ground.reason() != null) {
            survivor.into().notDue(line, ground.reason(), ages.version());
        }
        ground.missing().forEach(name -> survivor.into().waits(line, Cause.FACT, relative.fact(name)));
        return ground.isYes();
    }

    /** Whether one person can have this pension and the dependants' pension is open. */
    private boolean isChosen() {
        Option option = survivor.into().decided(Choice.REGULAR_AND_DEPENDANT_PENSION, line);
        if (option == Option.DEPENDANT_PENSION_ONLY) {
            survivor.into().notDue(line, Reason.OTHER_SCHEME, null);
        }
        return option == Option.BOTH || option == Option.REGULAR_PENSION_ONLY;
    }

    private PensionRight right(MartyrAges ages, YearMonth approved) {
        Relative.Events events = relative.events();
        PensionRight right = new PensionRight(approved, Reason.APPROVED)
                .until(events.diedOn(), Reason.RECIPIENT_DIED)
                .until(events.rightLostOn(), Reason.RIGHT_LOST);
        if (relative.relation() == Relation.SPOUSE) {
            right.until(events.remarriedOn(), Reason.REMARRIED);
        }
        boolean isYoung = relative.relation().isChild() || relative.relation() == Relation.SIBLING;
        if (isYoung && relative.bornOn() != null) {
            byAge(right, ages.ofAge(relative.bornOn()), approved.atEndOfMonth());
        }
        return right;
    }

    /** A child is still paid past its birthday while it is at school or disabled, and without means. */
    private void byAge(PensionRight right, LocalDate birthday, LocalDate approved) {
        LocalDate asOf = birthday.isAfter(approved) ? birthday : approved;
        if (asOf.isAfter(survivor.rates().terms().assessedOn())) {
            right.through(YearMonth.from(birthday).minusMonths(1), Reason.TURNED_18);
            return;
        }
        RegularGround ground = RegularGround.ofAge(relative, asOf);
        ground.missing().forEach(name -> survivor.into().waits(line, Cause.FACT, relative.fact(name)));
        if (ground.isYes()) {
            continues(right, asOf);
            right.until(relative.events().employedOn(), Reason.EMPLOYED);
        } else {
            Option month = survivor.into().decided(Choice.CHILD_LAST_MONTH, line);
            YearMonth last = YearMonth.from(birthday);
            right.through(month == Option.BIRTHDAY_MONTH ? last : last.minusMonths(1), Reason.TURNED_18);
        }
    }

    private void continues(PensionRight right, LocalDate asOf) {
        Span disabled = covering(relative.conditions().disabled(), asOf);
        if (disabled != null && relative.relation().isChild()) {
            right.until(disabled.to(), Reason.ABLE_TO_WORK);
            return;
        }
        Span school = covering(relative.conditions().schooling(), asOf);
        if (school != null) {
            right.until(school.to(), Reason.LEFT_SCHOOL);
        }
    }

    private static @Nullable Span covering(@Nullable List<Span> spans, LocalDate day) {
        return spans == null
                ? null
                : spans.stream().filter(span -> span.covers(day)).findFirst().orElse(null);
    }

    /** A spouse who remarries and still supports the martyr's parents or siblings gets the same as a subsidy. */
    private List<PensionMonths> remarried(List<PensionMonths> months) {
        LocalDate remarried = relative.events().remarriedOn();
        BenefitLine subsidy = new BenefitLine(Benefit.REMARRIED_SPOUSE_SUBSIDY, relative.id());
        if (remarried == null || relative.relation() != Relation.SPOUSE || months.isEmpty()) {
            return List.of();
        }
        Boolean supports = survivor.into()
                .known(regular.supportsMartyrsFamily(), relative.fact("regular/supportsMartyrsFamily"), subsidy);
        if (supports == null || !supports) {
            return List.of();
        }
        PensionRight right = new PensionRight(YearMonth.from(remarried).plusMonths(1), Reason.REMARRIED)
                .until(relative.events().diedOn(), Reason.RECIPIENT_DIED)
                .until(relative.events().rightLostOn(), Reason.RIGHT_LOST);
        List<PensionMonths> left =
                new ArrayList<>(right.without(relative.events().imprisoned(), Reason.IMPRISONED));
        for (Span span : relative.events().wanted()) {
            left = new ArrayList<>(PensionRight.cut(left, span, Reason.WANTED));
        }
        return left;
    }
}
