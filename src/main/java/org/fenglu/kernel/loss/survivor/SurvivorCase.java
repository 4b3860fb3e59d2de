package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.ThirdPartyOffset;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A case and what it is looked up in.
 *
 * @param facts what is known
 * @param rates tables, figures and the statement that is collected
 */
record SurvivorCase(SurvivorFacts facts, BenefitRates rates) {

    static final BenefitLine FUNERAL = BenefitLine.of(Benefit.FUNERAL_GRANT);
    static final BenefitLine GRANT = BenefitLine.of(Benefit.WORK_DEATH_GRANT);

    Entitlements into() {
        return rates.into();
    }

    /** Returns the workings, about to count a line. */
    Workings workings(BenefitLine line) {
        into().workings().line(line.code());
        return into().workings();
    }

    static BenefitLine pension(Relative relative) {
        return new BenefitLine(Benefit.DEPENDANT_PENSION, relative.id());
    }

    /** Returns every line of the work-injury benefits on death. */
    List<BenefitLine> workInjuryLines() {
        List<BenefitLine> lines = new ArrayList<>(List.of(FUNERAL, GRANT));
        facts.relatives().forEach(relative -> lines.add(pension(relative)));
        return lines;
    }

    /** Returns a fact, or null after noting that every line of the work-injury benefits waits for it. */
    <T> @Nullable T known(@Nullable T fact, String name) {
        if (fact == null) {
            workInjuryLines().forEach(line -> into().waits(line, Cause.FACT, name));
        }
        return fact;
    }

    /** Returns who pays what the fund would pay, or null after noting what the line waits for. */
    @Nullable
    Payer fund(BenefitLine line, LocalDate day) {
        return facts.cover().liability().payer(Payer.FUND, day, rates, line);
    }

    /** Returns what the payment of a third party takes from the work-injury benefits of the death. */
    ThirdPartyOffset thirdParty(LocalDate event) {
        LocalDate injuredOn = facts.injuredOn();
        return new ThirdPartyOffset(facts.cover().thirdParty(), injuredOn == null ? event : injuredOn, "thirdParty/");
    }

    /** Returns so many yearly figures, exact and rounded once; the figure is cited. */
    static Money years(Formula formula, int years, Dated<AverageWage> figure, Workings workings) {
        return months(formula, Math.multiplyExact(years, 12), figure, workings);
    }

    /** Returns so many monthly figures, exact and rounded once; the figure is cited. */
    static Money months(Formula formula, int months, Dated<AverageWage> figure, Workings workings) {
        workings.cite(figure.version());
        AverageWage wage = figure.values();
        return workings.share(formula, wage.amount(), wage.monthsOf(new Ratio(months, 1)), Rounding.FEN_HALF_UP);
    }
}
