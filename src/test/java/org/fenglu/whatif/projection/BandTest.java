package org.fenglu.whatif.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.fenglu.kernel.career.outlook.GrowthPath;
import org.fenglu.kernel.career.outlook.PriceLevel;
import org.fenglu.kernel.career.outlook.YearGrowth;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Band, and amounts in today's money")
class BandTest {

    /** Nearest rank: the amount at place ⌈n · p / 100⌉ of the sorted amounts 1, 2, …, n fen. */
    @ParameterizedTest(name = "of {0} paths: {1}, {2}, {3}")
    @CsvSource({
        "1, 1, 1, 1",
        "2, 1, 1, 2",
        "9, 1, 5, 9",
        "10, 1, 5, 9",
        "11, 2, 6, 10",
        "100, 10, 50, 90",
        "101, 11, 51, 91",
        "1000, 100, 500, 900"
    })
    void takesTheNearestRank(int paths, long p10, long p50, long p90) {
        long[] fen = LongStream.rangeClosed(1, paths).map(at -> paths + 1 - at).toArray();
        assertThat(Band.of(fen)).isEqualTo(new Band(new Money(p10), new Money(p50), new Money(p90)));
    }

    /** Divided by the product of the yearly factors, half up to the fen. */
    @ParameterizedTest(name = "{1} of {0} at {2} a year: {3}")
    @CsvSource({
        "2026, 5000.00, 102%, 5000.00",
        "2027, 5000.00, 102%, 4901.96",
        "2028, 5000.00, 102%, 4805.84",
        "2028, 5000.00, 100%, 5000.00",
        "2027, 0.03, 120%, 0.03",
        "2027, 0.01, 200%, 0.01",
        "2027, 0.01, 201%, 0.00",
        "2027, 4900.00, 98%, 5000.00"
    })
    void takesThePricesOff(int year, String amount, String factor, String today) {
        YearGrowth growth = new YearGrowth(Rate.WHOLE, Rate.WHOLE, Rate.WHOLE, Rate.percent(factor));
        PriceLevel prices = new PriceLevel(new GrowthPath(2026, List.of(growth)), 2026, 2028);
        assertThat(prices.today(Money.yuan(amount), year)).hasToString(today);
    }
}
