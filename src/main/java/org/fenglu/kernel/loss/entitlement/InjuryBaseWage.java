package org.fenglu.kernel.loss.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * The own wage (本人工资) that work-injury benefits are counted in: the mean contribution wage of the months before the
 * event, held between a floor and a ceiling. Unit: yuan per month; each bound and the mean half up to the fen.
 *
 * <p>Source: 工伤保险条例 article 64: the twelve months before; 60% and 300% of the average wage of the coordinating region.
 *
 * @param months how many months before the event are averaged; fewer where contributions were paid for less
 * @param floor share of the region's average wage below which the own wage does not lie
 * @param ceiling share of the region's average wage above which the own wage does not lie
 */
public record InjuryBaseWage(int months, Rate floor, Rate ceiling) {

    public static final RateKey<InjuryBaseWage> KEY = new RateKey<>("national/injury/own-wage", InjuryBaseWage.class);

    public InjuryBaseWage {
        if (floor.compareTo(ceiling) > 0) {
            throw new IllegalArgumentException(
                    "The floor of the own wage is " + floor + ", above its ceiling of " + ceiling);
        }
    }

    /**
     * The own wage of one officer.
     *
     * @param wage yuan per month, inside the bounds
     * @param mean the mean contribution wage before the bounds; the own wage where that alone was stated
     * @param isProvisional whether the average wage of the year before the event was not published yet
     */
    public record Assessed(Money wage, Money mean, boolean isProvisional) {}

    /** Returns the own wage, or null after noting what the line waits for. */
    public static @Nullable Assessed assess(WageFacts facts, LocalDate event, BenefitRates rates, BenefitLine line) {
        Workings workings = rates.into().workings();
        workings.line(line.code());
        Money stated = facts.ownWage();
        if (stated != null) {
            List<Money> wages = facts.contributionWages();
            Money mean = wages.isEmpty() ? stated : mean(wages, workings);
            return new Assessed(workings.given(Formula.OWN_WAGE_STATED, stated), mean, false);
        }
        if (facts.contributionWages().isEmpty()) {
            rates.into().waits(line, Cause.FACT, "contributionWages");
        }
        Dated<InjuryBaseWage> rule = rates.on(KEY, event, line);
        BenefitRates.LastYear average = rates.lastYear(PublishedFigure.OWN_WAGE_AVERAGE, event.getYear() - 1, line);
        if (facts.contributionWages().isEmpty() || rule == null || average == null) {
            return null;
        }
        workings.cite(rule.version());
        Money mean = mean(facts.contributionWages(), workings);
        return new Assessed(rule.values().within(mean, average.figure(), workings), mean, average.isProvisional());
    }

    /** Returns how many months before an event are averaged at most; as many as there can be where no table says it. */
    public static int monthsBefore(LocalDate event, BenefitRates rates) {
        return rates.book()
                .timeline(KEY, event)
                .find(event)
                .map(rule -> rule.values().months())
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns the mean of the wages that contributions were paid on. */
    public static Money mean(List<Money> wages, Workings workings) {
        Money total = wages.stream().reduce(Money.ZERO, Money::plus);
        String sum = wages.stream().map(Money::toString).collect(Collectors.joining(" + "));
        workings.note(Formula.CONTRIBUTION_WAGES, sum, null, total);
        return workings.perMonth(Formula.MEAN_CONTRIBUTION_WAGE, total, wages.size(), Rounding.FEN_HALF_UP);
    }

    /** Returns a mean contribution wage held between the bounds. */
    public Money within(Money mean, Dated<AverageWage> average, Workings workings) {
        Money least = bound(Formula.OWN_WAGE_FLOOR, floor, average, workings);
        Money most = bound(Formula.OWN_WAGE_CEILING, ceiling, average, workings);
        return workings.between(Formula.OWN_WAGE, mean, least, most);
    }

    private static Money bound(Formula formula, Rate share, Dated<AverageWage> average, Workings workings) {
        workings.cite(average.version());
        AverageWage wage = average.values();
        Ratio part = wage.monthsOf(new Ratio(share.ppm(), Rate.WHOLE.ppm()));
        return workings.share(formula, wage.amount(), part, Rounding.FEN_HALF_UP);
    }
}
