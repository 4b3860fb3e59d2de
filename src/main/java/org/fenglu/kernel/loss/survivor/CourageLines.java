package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates.LastYear;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What a province pays where an officer died in an act of courage: only off duty, for what is one's duty is none.
 *
 * <p>Source: the province's regulation on acts of courage (见义勇为).
 */
final class CourageLines {

    private static final BenefitLine SUBSIDY = BenefitLine.of(Benefit.LOCAL_SURVIVOR_SUBSIDY);
    private static final BenefitLine AWARD = BenefitLine.of(Benefit.COURAGE_AWARD);
    private static final BenefitLine GRANT = BenefitLine.of(Benefit.COURAGE_GRANT);

    private final SurvivorCase survivor;
    private final Dated<CourageRule> rule;
    private final LocalDate died;

    private CourageLines(SurvivorCase survivor, Dated<CourageRule> rule, LocalDate died) {
        this.survivor = survivor;
        this.rule = rule;
        this.died = died;
    }

    static void put(SurvivorCase survivor, LocalDate died) {
        CourageFacts courage = survivor.facts().courage();
        if (courage == null) {
            return;
        }
        Dated<CourageRule> rule =
                survivor.rates().on(survivor.rates().regional(CourageRule.NAME, CourageRule.class), died, AWARD);
        if (rule == null) {
            return;
        }
        CourageLines lines = new CourageLines(survivor, rule, died);
        Boolean onDuty = lines.known(courage.onDuty(), "courage/onDuty");
        Boolean recognised = lines.known(courage.recognised(), "courage/recognised");
        if (onDuty == null || recognised == null) {
            return;
        }
        if (onDuty || !recognised) {
            Reason reason = onDuty ? Reason.ON_DUTY : Reason.NO_COURAGE;
            lines.lines().forEach(line -> survivor.into().notDue(line, reason, rule.version()));
            return;
        }
        lines.award(courage);
        lines.sums(courage);
    }

    private List<BenefitLine> lines() {
        return List.of(SUBSIDY, AWARD, GRANT);
    }

    private <T> @Nullable T known(@Nullable T fact, String name) {
        for (BenefitLine line : lines()) {
            survivor.into().known(fact, name, line);
        }
        return fact;
    }

    private void award(CourageFacts courage) {
        Money least = rule.values().leastAward();
        if (least == null) {
            return;
        }
        Boolean commended =
                survivor.into().known(courage.provincialCommendation(), "courage/provincialCommendation", AWARD);
        if (commended != null && commended) {
            Workings workings = survivor.workings(AWARD);
            workings.cite(rule.version());
            due(AWARD, Payer.PROVINCE, workings.given(Formula.LEAST_AWARD, least), false);
        } else if (commended != null) {
            survivor.into().notDue(AWARD, Reason.NOT_COMMENDED, rule.version());
        }
    }

    /** A martyr's survivors have the martyr rules; of the others it matters whether it is equal to a work injury. */
    private void sums(CourageFacts courage) {
        if (survivor.facts().martyr() != null) {
            survivor.into().notDue(SUBSIDY, Reason.OTHER_SCHEME, rule.version());
            survivor.into().notDue(GRANT, Reason.OTHER_SCHEME, rule.version());
            return;
        }
        survivor.into().known(courage.asWorkInjury(), "courage/asWorkInjury", SUBSIDY);
        Boolean asInjury = survivor.into().known(courage.asWorkInjury(), "courage/asWorkInjury", GRANT);
        if (asInjury == null) {
            return;
        }
        if (asInjury) {
            survivor.into().notDue(GRANT, Reason.OTHER_SCHEME, rule.version());
            subsidy();
        } else {
            survivor.into().notDue(SUBSIDY, Reason.NO_WORK_INJURY, rule.version());
            grant();
        }
    }

    private void subsidy() {
        Integer months = rule.values().subsidyMonths();
        if (months == null) {
            return;
        }
        InjuryBaseWage.Assessed own = InjuryBaseWage.assess(survivor.facts().wage(), died, survivor.rates(), SUBSIDY);
        if (own == null) {
            return;
        }
        boolean isSame = own.wage().equals(own.mean());
        Option wage = isSame ? Option.WORK_INJURY_WAGE : survivor.into().decided(Choice.COURAGE_WAGE, SUBSIDY);
        if (wage != null) {
            Workings workings = survivor.into().workings();
            workings.cite(rule.version());
            Money monthly = wage == Option.WORK_INJURY_WAGE ? own.wage() : own.mean();
            Money sum = workings.months(Formula.MONTHS_OF_WAGE, monthly, months, Rounding.FEN_HALF_UP);
            due(SUBSIDY, Payer.COUNTY_FINANCE, sum, own.isProvisional());
        }
    }

    private void grant() {
        MartyrLumpSum otherwise = rule.values().otherwise();
        LastYear income = survivor.rates().lastYear(PublishedFigure.NATIONAL_INCOME, died.getYear() - 1, GRANT);
        Dated<AverageWage> lieutenant =
                survivor.rates().figure(PublishedFigure.SECOND_LIEUTENANT_WAGE, died.getYear(), GRANT);
        if (otherwise == null || income == null || lieutenant == null) {
            return;
        }
        Workings workings = survivor.workings(GRANT);
        Money wage = SurvivorCase.months(Formula.SECOND_LIEUTENANT_WAGE, 1, lieutenant, workings);
        workings.cite(rule.version());
        due(GRANT, Payer.COUNTY_FINANCE, otherwise.of(income.figure(), wage, workings), income.isProvisional());
    }

    private void due(BenefitLine line, Payer payer, Money amount, boolean isProvisional) {
        survivor.into().due(new Entitlement(line, payer, amount, died, isProvisional));
    }
}
