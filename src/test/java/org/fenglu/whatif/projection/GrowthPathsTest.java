package org.fenglu.whatif.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.fenglu.kernel.career.outlook.GrowthPath;
import org.fenglu.kernel.money.Rate;
import org.fenglu.whatif.projection.ProjectionRequest.Assumption;
import org.fenglu.whatif.projection.ProjectionRequest.AssumptionKind;
import org.fenglu.whatif.projection.ProjectionRequest.Growth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Growth paths")
class GrowthPathsTest {

    private static final Assumption SAMPLED = new Assumption(AssumptionKind.SAMPLED, null, null);
    private static final Assumption SAME = new Assumption(AssumptionKind.WITH_AVERAGE_WAGE, null, null);

    private static GrowthHistory history(String... factors) {
        return new GrowthHistory(
                "series/X/1", Arrays.stream(factors).map(Rate::percent).toList());
    }

    private static Growth growth(Assumption averageWage, Assumption minimumWage) {
        return new Growth(averageWage, minimumWage, null, null, null);
    }

    /** Where every year of the history is the same, no path can leave the central one. */
    @Test
    void withoutVarianceEachPathIsTheCentralOne() {
        GrowthPaths paths = new GrowthPaths(growth(SAMPLED, SAME), history("104%", "104%", "104%"), 2026, 2056);
        assertThat(paths.sampled(20, 1)).hasSize(20).containsOnly(paths.central());
    }

    @Test
    void drawsNothingButYearsOfTheHistory() {
        GrowthPaths paths = new GrowthPaths(growth(SAMPLED, SAMPLED), history("101%", "104%", "110%"), 2026, 2056);
        List<GrowthPath> sampled = paths.sampled(100, 7);
        assertThat(sampled)
                .allSatisfy(path -> assertThat(path.years().subList(1, 31)).allSatisfy(year -> {
                    assertThat(year.averageWage())
                            .isIn(Rate.percent("101%"), Rate.percent("104%"), Rate.percent("110%"));
                    assertThat(year.minimumWage()).isEqualTo(year.averageWage());
                }));
        assertThat(sampled.stream().distinct().count()).isEqualTo(100);
        assertThat(paths.sampled(100, 7)).isEqualTo(sampled);
        assertThat(paths.sampled(100, 8)).isNotEqualTo(sampled);
    }

    /** The first year is as it is; after it every so many years. The mean is (101 + 104 + 110) / 3 = 105%. */
    @ParameterizedTest(name = "{0} {1} every {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
          FIXED           | 5%   |   | 100%, 105%, 105%, 105%
          FIXED           | -5%  |   | 100%, 95%, 95%, 95%
          FIXED           | 5%   | 3 | 100%, 100%, 100%, 105%
          HISTORICAL_MEAN |      |   | 100%, 105%, 105%, 105%
        """)
    void growsYearByYear(AssumptionKind kind, String percent, Integer every, String factors) {
        Growth growth = growth(new Assumption(kind, percent, every), null);
        GrowthPath central = new GrowthPaths(growth, history("101%", "104%", "110%"), 2026, 2029).central();
        assertThat(central.years())
                .extracting(year -> year.averageWage().toString())
                .hasToString("[" + factors + "]");
        assertThat(central.years()).allMatch(year -> year.minimumWage().equals(Rate.WHOLE));
    }

    @Test
    void nothingMovesUnlessSaid() {
        GrowthPath central = new GrowthPaths(null, history(), 2026, 2030).central();
        assertThat(central.years()).hasSize(5).allMatch(year -> year.prices().equals(Rate.WHOLE));
    }
}
