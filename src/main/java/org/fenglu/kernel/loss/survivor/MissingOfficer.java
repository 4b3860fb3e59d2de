package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * An officer who is missing: wage, then pensions, an advance, and what a death at work brings once a court has declared
 * the death. Until then article 41 gives the wage and the pensions, whatever is found later: what was paid stays; a
 * declared death that brings no work-injury benefits ends the pensions with the month of the declaration.
 *
 * <p>Source: 工伤保险条例 article 41. Which income year the advance and a declared death use is open, and a choice.
 */
final class MissingOfficer {

    private static final BenefitLine WAGE = BenefitLine.of(Benefit.MISSING_WAGE);

    private final SurvivorCase survivor;
    private final MissingFacts missing;
    private final Dated<MissingRule> rule;

    private MissingOfficer(SurvivorCase survivor, MissingFacts missing, Dated<MissingRule> rule) {
        this.survivor = survivor;
        this.missing = missing;
        this.rule = rule;
    }

    /** Puts the lines of a missing officer; returns the ids of those with a right to a pension. */
    static Set<String> put(SurvivorCase survivor, MissingFacts missing) {
        List<BenefitLine> lines = new ArrayList<>(List.of(WAGE, GrantAdvance.LINE));
        survivor.facts().relatives().forEach(relative -> lines.add(SurvivorCase.pension(relative)));
        Dated<MissingRule> rule = null;
        for (BenefitLine line : lines) {
            rule = survivor.rates().on(MissingRule.KEY, missing.since(), line);
        }
        return rule == null ? Set.of() : new MissingOfficer(survivor, missing, rule).put();
    }

    private Set<String> put() {
        wage();
        GrantAdvance advance = new GrantAdvance(survivor, missing);
        advance.put(rule);
        LocalDate declared = survivor.facts().deathDay();
        if (declared == null) {
            returned(advance);
            return Dependants.put(survivor, untilReturned());
        }
        DeathScope scope = DeathScope.of(survivor, declared);
        if (scope != null && !sums(scope, declared, advance)) {
            advance.withoutGrant(rule, declared);
        }
        return Dependants.put(survivor, after(scope, declared));
    }

    private void wage() {
        Money monthly = survivor.into().known(missing.monthlyWage(), "missing/monthlyWage", WAGE);
        Workings workings = survivor.workings(WAGE);
        Payer payer =
                survivor.facts().cover().liability().payer(Payer.EMPLOYER, missing.since(), survivor.rates(), WAGE);
        if (monthly == null || payer == null) {
            return;
        }
        YearMonth first = YearMonth.from(missing.since());
        PensionRight months = new PensionRight(first, Reason.WENT_MISSING)
                .through(first.plusMonths(rule.values().wageMonths() - 1L), Reason.WAGE_PERIOD_OVER)
                .until(missing.returnedOn(), Reason.RETURNED);
        workings.cite(rule.version());
        Money amount = workings.given(Formula.WAGE_WHILE_MISSING, monthly);
        List<Phase> phases = months.without(List.of(), Reason.RETURNED).stream()
                .map(stay -> new Phase(stay.first(), stay.last(), amount, stay.because(), stay.ends()))
                .toList();
        survivor.into().due(new MonthlyBenefit(WAGE, payer, null, first.getYear(), phases, null, List.of(), false));
    }

    private DependantClaim whileMissing() {
        YearMonth first =
                YearMonth.from(missing.since()).plusMonths(rule.values().wageMonths());
        return DependantClaim.from(missing.since(), first, Reason.MISSING);
    }

    private DependantClaim untilReturned() {
        LocalDate returned = missing.returnedOn();
        if (returned == null) {
            return whileMissing();
        }
        YearMonth last = YearMonth.from(returned).minusMonths(1);
        for (Relative relative : survivor.facts().relatives()) {
            Dated<MissingReturn> back = MissingReturn.on(survivor, returned, SurvivorCase.pension(relative));
            last = back == null ? last : back.values().last(returned);
        }
        return whileMissing().through(last, Reason.RETURNED);
    }

    /** The pensions continue with a declared death that brings them; until that is known, they end with it. */
    private DependantClaim after(@Nullable DeathScope scope, LocalDate declared) {
        if (scope != null && scope.excluded() == null) {
            return whileMissing();
        }
        Reason ends = scope == null || scope.excluded() == null ? Reason.DECLARED_DEAD : scope.excluded();
        return whileMissing().through(YearMonth.from(declared), ends);
    }

    /** An officer who is back leaves no grants, also where a court had declared the death before. */
    private void returned(GrantAdvance advance) {
        if (missing.returnedOn() == null) {
            return;
        }
        advance.returned(missing.returnedOn());
        if (missing.declaredDeadOn() != null) {
            survivor.into().notDue(SurvivorCase.GRANT, Reason.RETURNED, null);
            survivor.into().notDue(SurvivorCase.FUNERAL, Reason.RETURNED, null);
        }
    }

    /** Puts the sums of a declared death, less what was paid in advance; returns whether the grant is among them. */
    private boolean sums(DeathScope scope, LocalDate declared, GrantAdvance advance) {
        if (scope.excluded() != null) {
            survivor.into().notDue(SurvivorCase.GRANT, scope.excluded(), scope.version());
            survivor.into().notDue(SurvivorCase.FUNERAL, scope.excluded(), scope.version());
            return false;
        }
        Integer year = figureYear(scope, declared);
        if (year == null) {
            return scope.withGrant();
        }
        Money paid = scope.withGrant() ? advance.paid(SurvivorCase.GRANT) : Money.ZERO;
        return new WorkDeath(survivor, declared, year).sums(scope, paid);
    }

    /** Returns the year that the income and the average wage are of, or null while no one has decided it. */
    private @Nullable Integer figureYear(DeathScope scope, LocalDate declared) {
        int ofDeclaration = declared.getYear() - 1;
        int ofAccident = missing.since().getYear() - 1;
        if (ofDeclaration == ofAccident) {
            return ofDeclaration;
        }
        Option year = survivor.into().decided(Choice.DECLARED_DEATH_INCOME_YEAR, SurvivorCase.FUNERAL);
        if (scope.withGrant()) {
            survivor.into().decided(Choice.DECLARED_DEATH_INCOME_YEAR, SurvivorCase.GRANT);
        }
        if (year == null) {
            return null;
        }
        return year == Option.YEAR_OF_ACCIDENT ? ofAccident : ofDeclaration;
    }
}
