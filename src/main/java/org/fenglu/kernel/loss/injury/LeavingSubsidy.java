package org.fenglu.kernel.loss.injury;

import java.util.Locale;
import java.util.Map;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.BenefitRates.LastYear;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * One leaving subsidy of one officer (一次性工伤医疗补助金、一次性伤残就业补助金): the region's standard for the grade, with what an
 * occupational disease adds, how the city moves it, and what nearness to retirement leaves of it; one product, rounded
 * once, half up to the fen.
 */
final class LeavingSubsidy {

    private final InjuryCase inCase;
    private final InjuryLeaving leaving;
    private final Injury injury;
    private final int grade;

    /**
     * The subsidy at the end of an employment.
     *
     * @param injury the one with the highest grade
     */
    LeavingSubsidy(InjuryCase inCase, InjuryLeaving leaving, Injury injury) {
        this.inCase = inCase;
        this.leaving = leaving;
        this.injury = injury;
        Grading grading = injury.gradingOn(leaving.on());
        Integer inForce = grading == null ? null : grading.grade();
        if (inForce == null) {
            throw new IllegalArgumentException(injury.id() + " has no grade");
        }
        this.grade = inForce;
    }

    /** Returns the table of a subsidy in the region. */
    static RateKey<SubsidyTable> key(BenefitRates rates, Benefit benefit) {
        String name = benefit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return rates.regional("injury/" + name, SubsidyTable.class);
    }

    /** What the subsidy is counted in: an amount of so many months. */
    private record Base(
            Money amount,
            int months,
            boolean isProvisional,
            @Nullable Version version) {}

    /** Puts the line, or notes what it waits for. */
    void put(BenefitLine line, @Nullable Version because) {
        inCase.workings().line(line.code());
        Dated<SubsidyTable> table = table(line);
        Base base = table == null ? null : base(table.values(), line);
        Factors factors = table == null ? null : factors(table.values(), line);
        RetirementShare share = RetirementShare.of(inCase.rates(), leaving, line);
        Payer payer = payer(line);
        if (table == null || base == null || factors == null || share == null || payer == null || share.isNothing()) {
            return;
        }
        share.cite(inCase.workings());
        if (because != null) {
            inCase.workings().cite(because);
        }
        if (base.version() != null) {
            inCase.workings().cite(base.version());
        }
        inCase.workings().cite(table.version());
        boolean isFixed = table.values().months().isEmpty();
        Factors all = share.reduce(Factors.ONE.ofMonth(base.months()).and(factors));
        Money due = all.of(
                base.amount(), isFixed ? Formula.FIXED_LEAVING_SUBSIDY : Formula.LEAVING_SUBSIDY, inCase.workings());
        inCase.due(new Entitlement(line, payer, due, leaving.on(), base.isProvisional()), injury);
    }

    private @Nullable Payer payer(BenefitLine line) {
        Dated<SubsidyTerms> terms = inCase.rates().on(SubsidyTerms.KEY, leaving.on(), line);
        if (terms == null) {
            return null;
        }
        Map<Benefit, Payer> payers = terms.values().payers();
        Payer scheduled = payers.get(line.benefit());
        if (scheduled == null) {
            inCase.into().waits(line, Cause.RATE, SubsidyTerms.KEY.table() + "@" + leaving.on());
            return null;
        }
        Payer payer = inCase.payer(scheduled, injury.injuredOn(), line);
        inCase.workings().cite(terms.version());
        return payer;
    }

    /** Returns the standard of the grade; where the grade is unsettled, from the table that has to be accepted. */
    private @Nullable Dated<SubsidyTable> table(BenefitLine line) {
        BenefitRates rates = inCase.rates();
        RateKey<SubsidyTable> key = key(rates, line.benefit());
        Dated<SubsidyTable> settled = rates.optional(key, leaving.on(), line);
        if (settled != null && settled.values().has(grade)) {
            return settled;
        }
        RateKey<SubsidyTable> unsettled = new RateKey<>(key.table() + SubsidyTable.UNSETTLED, SubsidyTable.class);
        Dated<SubsidyTable> open = rates.book().has(unsettled.table()) ? rates.on(unsettled, leaving.on(), line) : null;
        if (open != null && open.values().has(grade)) {
            return open;
        }
        if (open != null || !rates.book().has(unsettled.table())) {
            inCase.into().waits(line, Cause.RATE, key.table() + "/" + grade + "@" + leaving.on());
        }
        return null;
    }

    private @Nullable Base base(SubsidyTable table, BenefitLine line) {
        Money fixed = table.amounts().get(grade);
        if (fixed != null) {
            return new Base(fixed, 1, false, null);
        }
        PublishedFigure figure = table.figure();
        if (figure == null) {
            return ownWage(line);
        }
        LastYear average = inCase.rates().lastYear(figure, leaving.on().getYear() - 1, line);
        return average == null
                ? null
                : new Base(
                        average.figure().values().amount(),
                        average.figure().values().months(),
                        average.isProvisional(),
                        average.figure().version());
    }

    /** The own wage at the injury or before leaving, whichever is higher. */
    private @Nullable Base ownWage(BenefitLine line) {
        InjuryBaseWage.Assessed atInjury = inCase.ownWage(injury, line);
        InjuryBaseWage.Assessed atLeaving = InjuryBaseWage.assess(leaving.wage(), leaving.on(), inCase.rates(), line);
        if (atInjury == null || atLeaving == null) {
            return null;
        }
        Money higher = inCase.workings().higher(Formula.HIGHER, atInjury.wage(), atLeaving.wage());
        return new Base(higher, 1, atInjury.isProvisional() || atLeaving.isProvisional(), null);
    }

    private @Nullable Factors factors(SubsidyTable table, BenefitLine line) {
        Quantity months = table.months().get(grade);
        Factors factors = months == null ? Factors.ONE : Factors.ONE.times(months);
        Boolean isDisease = table.occupationalSurcharge().isZero()
                ? Boolean.FALSE
                : inCase.into()
                        .known(
                                injury.isOccupationalDisease(),
                                "injuries." + injury.id() + ".occupationalDisease",
                                line);
        Rate city = table.cityFloat().isZero()
                ? Rate.WHOLE
                : inCase.into().known(leaving.cityShare(), "leaving.cityShare", line);
        if (isDisease == null || city == null) {
            return null;
        }
        Factors raised = isDisease ? factors.raisedBy(table.occupationalSurcharge()) : factors;
        return city.equals(Rate.WHOLE) ? raised : raised.times(city);
    }
}
