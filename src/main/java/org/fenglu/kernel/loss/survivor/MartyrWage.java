package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** Which monthly wage the sums for survivors of a martyr are counted in. */
final class MartyrWage {

    private final SurvivorCase survivor;
    private final MartyrFacts martyr;
    private final LocalDate died;

    MartyrWage(SurvivorCase survivor, MartyrFacts martyr, LocalDate died) {
        this.survivor = survivor;
        this.martyr = martyr;
        this.died = died;
    }

    /**
     * A monthly wage.
     *
     * @param amount yuan per month
     * @param isProvisional whether a figure that bounds it is not published yet
     */
    record Monthly(Money amount, boolean isProvisional) {}

    /** Returns the wage of the special subsidy, or null after noting what the line waits for. */
    @Nullable
    Monthly subsidy(MartyrSpecialSubsidy.Basis basis, BenefitLine line) {
        if (basis == MartyrSpecialSubsidy.Basis.OWN_WAGE) {
            InjuryBaseWage.Assessed own = InjuryBaseWage.assess(survivor.facts().wage(), died, survivor.rates(), line);
            return own == null ? null : new Monthly(own.wage(), own.isProvisional());
        }
        Option chosen = survivor.into().decided(Choice.MARTYR_BASIC_WAGE, line);
        Workings workings = survivor.workings(line);
        if (chosen == Option.CONTRIBUTION_WAGE) {
            return contribution(line, workings);
        }
        boolean isScheme = chosen == Option.BASIC_WAGE_COMPONENTS;
        Money basic = isScheme ? martyr.schemeBasicWage() : martyr.contractBasicWage();
        String name = isScheme ? "martyr/schemeBasicWage" : "martyr/contractBasicWage";
        if (chosen != null && survivor.into().known(basic, name, line) == null) {
            return null;
        }
        return chosen == null || basic == null ? null : new Monthly(workings.given(Formula.BASIC_WAGE, basic), false);
    }

    private @Nullable Monthly contribution(BenefitLine line, Workings workings) {
        List<Money> wages = survivor.facts().wage().contributionWages();
        if (wages.isEmpty()) {
            survivor.into().waits(line, Cause.FACT, "wage/contributionWages");
            return null;
        }
        return new Monthly(InjuryBaseWage.mean(wages, workings), false);
    }

    /** Returns the wage of the one-off sum outside work injury, or null after noting what the line waits for. */
    @Nullable
    Money lumpSum(MartyrFacts.Branch branch, BenefitLine line) {
        Dated<AverageWage> lieutenant =
                survivor.rates().figure(PublishedFigure.SECOND_LIEUTENANT_WAGE, died.getYear(), line);
        boolean isMilitary = branch == MartyrFacts.Branch.MILITARY;
        Money own = isMilitary ? survivor.into().known(martyr.militaryWage(), "martyr/militaryWage", line) : null;
        if (lieutenant == null || isMilitary && own == null) {
            return null;
        }
        Workings workings = survivor.into().workings();
        Money least = SurvivorCase.months(Formula.SECOND_LIEUTENANT_WAGE, 1, lieutenant, workings);
        return own == null ? least : workings.higher(Formula.AT_LEAST_SECOND_LIEUTENANT, own, least);
    }

    /**
     * The increase for merit.
     *
     * @param share of the sum
     * @param version the table that says so, or null without any
     */
    record Increase(Rate share, @Nullable Version version) {

        static final Increase NONE = new Increase(Rate.ZERO, null);

        Money on(Money sum, Workings workings) {
            if (version == null) {
                return sum;
            }
            workings.cite(version);
            Money more = workings.product(Formula.MERIT_INCREASE, sum, share, Rounding.FEN_HALF_UP);
            return workings.sum(Formula.SUM, sum, more);
        }
    }

    /** Returns the increase for the highest merit, or null after noting what the line waits for. */
    @Nullable
    Increase increase(BenefitLine line) {
        Merit merit = survivor.into().known(martyr.merit(), "martyr/merit", line);
        if (merit == null || merit == Merit.NONE) {
            return merit == null ? null : Increase.NONE;
        }
        Dated<MeritIncrease> rule = survivor.rates().on(MeritIncrease.KEY, died, line);
        if (rule == null) {
            return null;
        }
        Rate share = rule.values().shares().get(merit);
        if (share == null) {
            survivor.into().waits(line, Cause.RATE, MeritIncrease.KEY.table() + "/" + merit + "@" + died);
            return null;
        }
        return new Increase(share, rule.version());
    }
}
