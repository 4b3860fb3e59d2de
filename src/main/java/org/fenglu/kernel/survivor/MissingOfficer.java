package org.fenglu.kernel.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.entitlement.Benefit;
import org.fenglu.kernel.entitlement.BenefitLine;
import org.fenglu.kernel.entitlement.BenefitRates.LastYear;
import org.fenglu.kernel.entitlement.Choice;
import org.fenglu.kernel.entitlement.Entitlement;
import org.fenglu.kernel.entitlement.MonthlyBenefit;
import org.fenglu.kernel.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.entitlement.Option;
import org.fenglu.kernel.entitlement.Payer;
import org.fenglu.kernel.entitlement.PublishedFigure;
import org.fenglu.kernel.entitlement.Reason;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * An officer who is missing: wage, then pensions, an advance, and the sums once a court has declared the death.
 *
 * <p>Source: 工伤保险条例 article 41. Which income year the advance and a declared death use is open, and a choice.
 */
final class MissingOfficer {

    private static final BenefitLine WAGE = BenefitLine.of(Benefit.MISSING_WAGE);
    private static final BenefitLine ADVANCE = BenefitLine.of(Benefit.WORK_DEATH_GRANT_ADVANCE);
    private static final BenefitLine REPAID = BenefitLine.of(Benefit.WORK_DEATH_GRANT_ADVANCE_REPAID);

    private final SurvivorCase survivor;
    private final MissingFacts missing;

    private MissingOfficer(SurvivorCase survivor, MissingFacts missing) {
        this.survivor = survivor;
        this.missing = missing;
    }

    /** Puts the lines of a missing officer; returns the ids of those with a right to a pension. */
    static Set<String> put(SurvivorCase survivor, MissingFacts missing) {
        MissingOfficer officer = new MissingOfficer(survivor, missing);
        List<BenefitLine> lines = new ArrayList<>(List.of(WAGE, ADVANCE));
        survivor.facts().relatives().forEach(relative -> lines.add(SurvivorCase.pension(relative)));
        Dated<MissingRule> rule = null;
        for (BenefitLine line : lines) {
            rule = survivor.rates().on(MissingRule.KEY, missing.since(), line);
        }
        if (rule == null) {
            return Set.of();
        }
        officer.wage(rule);
        Set<String> entitled = officer.pensions(rule.values());
        officer.advance(rule);
        officer.repaid();
        if (missing.declaredDeadOn() != null) {
            officer.declared(missing.declaredDeadOn());
        }
        return entitled;
    }

    private void wage(Dated<MissingRule> rule) {
        Money monthly = survivor.into().known(missing.monthlyWage(), "missing/monthlyWage", WAGE);
        Workings workings = survivor.workings(WAGE);
        Payer payer =
                survivor.facts().cover().liability().payer(Payer.EMPLOYER, missing.since(), survivor.rates(), WAGE);
        if (monthly == null || payer == null) {
            return;
        }
        YearMonth first = YearMonth.from(missing.since());
        Stays months = new Stays(first, Reason.WENT_MISSING)
                .through(first.plusMonths(rule.values().wageMonths() - 1L), Reason.WAGE_PERIOD_OVER)
                .until(missing.returnedOn(), Reason.RETURNED);
        workings.cite(rule.version());
        Money amount = workings.given(Formula.WAGE_WHILE_MISSING, monthly);
        List<Phase> phases = months.without(List.of(), Reason.RETURNED).stream()
                .map(stay -> new Phase(stay.first(), stay.last(), amount, stay.because(), stay.ends()))
                .toList();
        survivor.into().due(new MonthlyBenefit(WAGE, payer, null, first.getYear(), phases, null, List.of()));
    }

    private Set<String> pensions(MissingRule rule) {
        YearMonth first = YearMonth.from(missing.since()).plusMonths(rule.wageMonths());
        YearMonth last = null;
        if (missing.returnedOn() != null) {
            last = YearMonth.from(missing.returnedOn()).minusMonths(1);
            for (Relative relative : survivor.facts().relatives()) {
                Dated<MissingReturn> back = back(missing.returnedOn(), SurvivorCase.pension(relative));
                last = back == null ? last : back.values().last(missing.returnedOn());
            }
        }
        return Dependants.put(survivor, new DependantClaim(missing.since(), first, Reason.MISSING, last));
    }

    private @Nullable Dated<MissingReturn> back(LocalDate returned, BenefitLine line) {
        return survivor.rates().on(survivor.rates().regional(MissingReturn.NAME, MissingReturn.class), returned, line);
    }

    private void advance(Dated<MissingRule> rule) {
        Boolean hardship = survivor.into().known(missing.hardship(), "missing/hardship", ADVANCE);
        if (hardship == null) {
            return;
        }
        if (!hardship) {
            survivor.into().notDue(ADVANCE, Reason.NO_HARDSHIP, rule.version());
            return;
        }
        Workings workings = survivor.workings(ADVANCE);
        Payer payer = survivor.fund(ADVANCE, missing.since());
        Option year = survivor.into().decided(Choice.ADVANCE_INCOME_YEAR, ADVANCE);
        Dated<WorkDeathGrant> grant = survivor.rates().on(WorkDeathGrant.KEY, missing.since(), ADVANCE);
        LastYear income = survivor.rates()
                .lastYear(PublishedFigure.NATIONAL_INCOME, missing.since().getYear() - 1, ADVANCE);
        if (payer != null && year != null && grant != null && income != null) {
            workings.cite(grant.version());
            Money whole = grant.values().of(income.figure(), workings);
            workings.cite(rule.version());
            Money part = workings.product(Formula.ADVANCE, whole, rule.values().advance(), Rounding.FEN_HALF_UP);
            survivor.into().due(new Entitlement(ADVANCE, payer, part, missing.since(), income.isProvisional()));
        }
    }

    private void repaid() {
        LocalDate returned = missing.returnedOn();
        if (returned == null || Boolean.FALSE.equals(missing.hardship())) {
            return;
        }
        Dated<MissingReturn> back = back(returned, REPAID);
        Money paid = survivor.into().known(missing.advancePaid(), "missing/advancePaid", REPAID);
        if (back != null && paid != null && back.values().isAdvanceRepaid() && !paid.isZero()) {
            Workings workings = survivor.workings(REPAID);
            workings.cite(back.version());
            Money amount = workings.given(Formula.STATED_AMOUNT, paid);
            survivor.into().due(new Entitlement(REPAID, Payer.RECIPIENT, amount, returned, false));
        }
    }

    /** Once the death is declared, it is a death at work; what was paid in advance is taken off. */
    private void declared(LocalDate declared) {
        int year = declared.getYear() - 1;
        if (declared.getYear() != missing.since().getYear()) {
            Option grant = survivor.into().decided(Choice.DECLARED_DEATH_INCOME_YEAR, SurvivorCase.GRANT);
            Option funeral = survivor.into().decided(Choice.DECLARED_DEATH_INCOME_YEAR, SurvivorCase.FUNERAL);
            if (grant == null || funeral == null) {
                return;
            }
            year = grant == Option.YEAR_OF_ACCIDENT ? missing.since().getYear() - 1 : year;
        }
        WorkDeath death = new WorkDeath(survivor, declared, year);
        Money advance = Boolean.FALSE.equals(missing.hardship())
                ? Money.ZERO
                : survivor.into().known(missing.advancePaid(), "missing/advancePaid", SurvivorCase.GRANT);
        death.grant(advance);
        death.funeral();
    }
}
