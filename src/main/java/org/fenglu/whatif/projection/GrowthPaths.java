package org.fenglu.whatif.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.fenglu.kernel.career.outlook.GrowthPath;
import org.fenglu.kernel.career.outlook.YearGrowth;
import org.fenglu.kernel.money.Rate;
import org.fenglu.whatif.projection.ProjectionRequest.Assumption;
import org.fenglu.whatif.projection.ProjectionRequest.AssumptionKind;
import org.fenglu.whatif.projection.ProjectionRequest.Growth;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which the years may go: the central path, on which a sampled growth is the mean of its history, and the
 * sampled ones. The same seed draws the same years for ever: {@link Random} fixes its algorithm.
 */
final class GrowthPaths {

    private static final Growth STILL = new Growth(null, null, null, null, null);

    private final Growth growth;
    private final GrowthHistory history;
    private final int from;
    private final int through;

    /**
     * Makes the paths.
     *
     * @param growth what is assumed; nothing moves where it is null
     * @param history of the region
     * @param from the calendar year of the first month
     * @param through that of the last month
     */
    GrowthPaths(@Nullable Growth growth, GrowthHistory history, int from, int through) {
        this.growth = growth == null ? STILL : growth;
        this.history = history;
        this.from = from;
        this.through = through;
    }

    /** Returns the central path. */
    GrowthPath central() {
        return path(year -> history.mean());
    }

    /** Returns whether any growth is sampled. */
    boolean isSampled() {
        return is(growth.averageWage()) || is(growth.minimumWage());
    }

    private static boolean is(@Nullable Assumption assumption) {
        return assumption != null && assumption.kind() == AssumptionKind.SAMPLED;
    }

    /** Returns so many sampled paths. */
    List<GrowthPath> sampled(int paths, long seed) {
        Random random = new Random(seed);
        List<GrowthPath> all = new ArrayList<>();
        for (int path = 0; path < paths; path++) {
            int[] drawn = random.ints(through - from + 1L, 0, history.factors().size())
                    .toArray();
            all.add(path(year -> history.factors().get(drawn[year - from])));
        }
        return all;
    }

    /** A year is drawn once, for everything that is sampled: wages and minimum wages move together. */
    private GrowthPath path(IntFunction<Rate> drawn) {
        List<YearGrowth> years = new ArrayList<>();
        for (int year = from; year <= through; year++) {
            Rate average = factor(growth.averageWage(), year, drawn, Rate.WHOLE);
            years.add(new YearGrowth(
                    average,
                    factor(growth.minimumWage(), year, drawn, average),
                    factor(growth.payStandard(), year, drawn, average),
                    factor(growth.prices(), year, drawn, average)));
        }
        return new GrowthPath(from, years);
    }

    private Rate factor(@Nullable Assumption assumption, int year, IntFunction<Rate> drawn, Rate average) {
        if (assumption == null || !isDue(assumption, year)) {
            return Rate.WHOLE;
        }
        return switch (assumption.kind()) {
            case FIXED -> fixed(assumption);
            case HISTORICAL_MEAN -> history.mean();
            case SAMPLED -> drawn.apply(year);
            case WITH_AVERAGE_WAGE -> average;
        };
    }

    private boolean isDue(Assumption assumption, int year) {
        int every = assumption.everyYears() == null ? 1 : assumption.everyYears();
        return year > from && (year - from) % every == 0;
    }

    /** Returns the factor of a fixed growth, which may be below 100%. */
    static Rate fixed(Assumption assumption) {
        String percent = assumption.percent() == null ? "0%" : assumption.percent();
        return percent.startsWith("-")
                ? new Rate(Rate.WHOLE.ppm() - Rate.percent(percent.substring(1)).ppm())
                : Rate.WHOLE.plus(Rate.percent(percent));
    }
}
