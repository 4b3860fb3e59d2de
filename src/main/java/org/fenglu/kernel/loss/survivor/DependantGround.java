package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.career.pension.Age;
import org.fenglu.kernel.career.pension.RetirementAge;
import org.fenglu.kernel.career.pension.RetirementTrack;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Whether a relative is a dependant of an officer who died at work, decided as of the day of the death: one of several
 * grounds is enough, and a fact is asked for only while none of the known ones is.
 *
 * <p>Source: 因工死亡职工供养亲属范围规定 (劳动和社会保障部令第18号) articles 2 and 3.
 */
final class DependantGround {

    private final SurvivorCase survivor;
    private final DependantAges ages;
    private final LocalDate event;
    private final Relative relative;
    private final BenefitLine line;
    private final List<String> missing = new ArrayList<>();

    DependantGround(SurvivorCase survivor, DependantAges ages, LocalDate event, Relative relative) {
        this.survivor = survivor;
        this.ages = ages;
        this.event = event;
        this.relative = relative;
        this.line = SurvivorCase.pension(relative);
    }

    /**
     * The answer for one relative.
     *
     * @param reason why the relative is no dependant, or null
     * @param isOpen whether that waits for something, which was noted
     */
    record Answer(@Nullable Reason reason, boolean isOpen) {

        static final Answer YES = new Answer(null, false);
        static final Answer OPEN = new Answer(null, true);

        static Answer no(Reason reason) {
            return new Answer(reason, false);
        }

        boolean isYes() {
            return reason == null && !isOpen;
        }
    }

    Answer answer() {
        boolean isNamed = relative.relation() != Relation.OTHER && relative.relation() != Relation.FOSTERER;
        if (!isNamed || !relative.isMarriedOn(event)) {
            return Answer.no(Reason.NO_SUCH_RELATION);
        }
        if (!relative.isAliveOn(event)) {
            return Answer.no(Reason.RECIPIENT_DIED);
        }
        if (Boolean.FALSE.equals(relative.supported())) {
            return Answer.no(Reason.NOT_SUPPORTED);
        }
        Answer ground = ground();
        if (ground.reason() == null && relative.supported() == null) {
            survivor.into().waits(line, Cause.FACT, relative.fact("supported"));
            return Answer.OPEN;
        }
        return ground;
    }

    private Answer ground() {
        Boolean incapacitated = Relative.Conditions.on(relative.conditions().incapacitated(), event);
        if (Boolean.TRUE.equals(incapacitated)) {
            return Answer.YES;
        }
        Answer other = byAgeAndKin();
        if (other.isYes() || other.isOpen()) {
            return other;
        }
        if (incapacitated == null) {
            missing.add("incapacitated");
        }
        missing.forEach(name -> survivor.into().waits(line, Cause.FACT, relative.fact(name)));
        return missing.isEmpty() ? other : Answer.OPEN;
    }

    private Answer byAgeAndKin() {
        return switch (relative.relation()) {
            case SPOUSE, PARENT -> elderly();
            case CHILD, STEPCHILD -> young();
            case GRANDPARENT -> withoutNearer(elderly(), Reason.PARENTS_ALIVE);
            case GRANDCHILD -> withoutNearer(young(), Reason.CHILD_ALIVE);
            case SIBLING -> withoutNearer(young(), Reason.PARENTS_ALIVE);
            case FOSTERER, OTHER -> Answer.no(Reason.NO_SUCH_RELATION);
        };
    }

    /** Grandparents, grandchildren and siblings count only where no nearer relative does. */
    private Answer withoutNearer(Answer age, Reason otherwise) {
        Boolean without = relative.conditions().withoutNearerKin();
        if (Boolean.FALSE.equals(without)) {
            missing.clear();
            return Answer.no(otherwise);
        }
        if (without == null && (age.isYes() || !missing.isEmpty())) {
            missing.add("withoutNearerKin");
            return Answer.no(otherwise);
        }
        return age;
    }

    private Answer young() {
        if (relative.bornOn() == null) {
            missing.add("bornOn");
            return Answer.no(Reason.OF_AGE);
        }
        return ages.ofAge(relative.bornOn()).isAfter(event) ? Answer.YES : Answer.no(Reason.OF_AGE);
    }

    private Answer elderly() {
        Answer no = Answer.no(Reason.BELOW_AGE_ABLE_TO_WORK);
        if (relative.bornOn() == null) {
            missing.add("bornOn");
        }
        if (relative.sex() == null) {
            missing.add("sex");
        }
        if (relative.bornOn() == null || relative.sex() == null) {
            return no;
        }
        if (!ages.isElderly(relative.sex(), relative.bornOn(), event)) {
            return no;
        }
        return ages.isSurelyElderly(relative.sex(), relative.bornOn(), event)
                ? Answer.YES
                : byChosenAges(relative.sex(), relative.bornOn());
    }

    /** Between the ages as written and those of later retirement the law is open. */
    private Answer byChosenAges(Sex sex, LocalDate bornOn) {
        Option chosen = survivor.into().decided(Choice.DEPENDANT_AGES, line);
        if (chosen == Option.AGES_AS_WRITTEN) {
            return Answer.YES;
        }
        Dated<RetirementAge> rule = chosen == null ? null : survivor.rates().on(RetirementAge.KEY, event, line);
        return rule == null ? Answer.OPEN : byRetirementAge(rule.values(), sex, bornOn);
    }

    /** The ages written, 60 and 55, are the original ones of these two tracks. */
    private Answer byRetirementAge(RetirementAge rule, Sex sex, LocalDate bornOn) {
        RetirementTrack track = sex == Sex.MALE ? RetirementTrack.MALE_60 : RetirementTrack.FEMALE_55;
        Age age = rule.of(track, YearMonth.from(bornOn)).age();
        return bornOn.plusMonths(age.months()).isAfter(event) ? Answer.no(Reason.BELOW_AGE_ABLE_TO_WORK) : Answer.YES;
    }
}
