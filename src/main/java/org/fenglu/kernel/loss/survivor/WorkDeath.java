package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.Set;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates.LastYear;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a death at work: funeral grant, work-death grant, and what a province adds.
 *
 * <p>Source: 工伤保险条例 article 39. The income and the average wage are those of the year before the death
 * (人社部发〔2013〕34号 where they are not published yet).
 */
final class WorkDeath {

    private static final BenefitLine PROVINCIAL = BenefitLine.of(Benefit.PROVINCIAL_DEATH_GRANT);

    private final SurvivorCase survivor;
    private final LocalDate dueOn;
    private final int figureYear;
    private Money settled;

    /**
     * Makes the sums of one death.
     *
     * @param survivor the case
     * @param dueOn the day of the death, or of its declaration by a court
     * @param figureYear the year that the income and the average wage are of
     */
    WorkDeath(SurvivorCase survivor, LocalDate dueOn, int figureYear) {
        this.survivor = survivor;
        this.dueOn = dueOn;
        this.figureYear = figureYear;
        Money paid = survivor.facts().cover().settlementPaid();
        this.settled = paid == null ? Money.ZERO : paid;
    }

    /** Puts the sums and the pensions of a death on a known day; returns the ids of those with a right to a pension. */
    static Set<String> put(SurvivorCase survivor, LocalDate died) {
        DeathScope scope = DeathScope.of(survivor, died);
        if (scope == null) {
            return Set.of();
        }
        WorkDeath death = new WorkDeath(survivor, died, died.getYear() - 1);
        if (scope.excluded() != null) {
            survivor.workInjuryLines().forEach(line -> survivor.into().notDue(line, scope.excluded(), scope.version()));
            return Set.of();
        }
        death.sums(scope, Money.ZERO);
        return PensionStart.put(survivor, died);
    }

    /**
     * Puts the sums that a scope brings.
     *
     * @param advance what was paid of the grant in advance; nothing is said of the grant where that is not known
     * @return whether the grant is among them
     */
    boolean sums(DeathScope scope, @Nullable Money advance) {
        boolean isGranted = scope.withGrant() && grant(advance);
        if (!scope.withGrant()) {
            survivor.into().notDue(SurvivorCase.GRANT, Reason.DEATH_AFTER_LEAVE, scope.version());
            provincial();
        }
        funeral();
        return isGranted;
    }

    private void funeral() {
        BenefitLine line = SurvivorCase.FUNERAL;
        Workings workings = survivor.workings(line);
        Payer payer = survivor.fund(line, dueOn);
        Dated<FuneralGrant> rule = survivor.rates().on(FuneralGrant.KEY, dueOn, line);
        LastYear average = survivor.rates().lastYear(PublishedFigure.FUNERAL_AVERAGE, figureYear, line);
        if (rule != null && average != null && payer != null) {
            workings.cite(rule.version());
            Money grant = rule.values().of(average.figure(), workings);
            due(line, payer, grant, average.isProvisional());
        }
    }

    /** Puts the work-death grant, less what was paid in advance; returns whether it is due, now or when it is known. */
    private boolean grant(@Nullable Money advance) {
        BenefitLine line = SurvivorCase.GRANT;
        LikePolice likePolice = LikePolice.of(survivor, dueOn);
        if (likePolice == LikePolice.REPLACES) {
            survivor.into().notDue(line, Reason.OTHER_SCHEME, null);
            return false;
        }
        Workings workings = survivor.workings(line);
        Payer payer = survivor.fund(line, dueOn);
        Dated<WorkDeathGrant> rule = survivor.rates().on(WorkDeathGrant.KEY, dueOn, line);
        LastYear income = survivor.rates().lastYear(PublishedFigure.NATIONAL_INCOME, figureYear, line);
        if (rule == null || income == null || payer == null || advance == null || !likePolice.isDecided()) {
            return true;
        }
        workings.cite(rule.version());
        Money grant = rule.values().of(income.figure(), workings);
        if (!advance.isZero()) {
            grant = workings.missing(Formula.LESS_ADVANCE, grant, advance);
        }
        due(line, payer, grant, income.isProvisional());
        return true;
    }

    private void provincial() {
        Dated<LaterDeathGrant> rule = survivor.rates()
                .optional(survivor.rates().regional(LaterDeathGrant.NAME, LaterDeathGrant.class), dueOn, PROVINCIAL);
        if (rule == null) {
            return;
        }
        Workings workings = survivor.workings(PROVINCIAL);
        Payer payer = survivor.fund(PROVINCIAL, dueOn);
        LastYear average = survivor.rates().lastYear(PublishedFigure.PROVINCIAL_AVERAGE, figureYear, PROVINCIAL);
        if (average != null && payer != null) {
            workings.cite(rule.version());
            Money grant = rule.values().of(average.figure(), workings);
            due(PROVINCIAL, payer, grant, average.isProvisional());
        }
    }

    /** Takes off what the employer has paid by a private settlement: what is below the statutory sum is topped up. */
    private Money toppedUp(Money due, Payer payer) {
        if (payer == Payer.FUND || settled.isZero()) {
            return due;
        }
        Money left = survivor.into().workings().missing(Formula.LESS_SETTLEMENT, due, settled);
        settled = settled.minus(due.minus(left));
        return left;
    }

    private void due(BenefitLine line, Payer payer, Money amount, boolean isProvisional) {
        Money left = survivor.thirdParty(dueOn).left(amount, line, survivor.rates());
        if (left != null) {
            survivor.into().due(new Entitlement(line, payer, toppedUp(left, payer), dueOn, isProvisional));
        }
    }
}
