package org.fenglu.whatif.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenglu.kernel.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reaching")
class ReachingTest {

    @ParameterizedTest(name = "{0}: {1} of {2} are {3}")
    @CsvSource(textBlock = """
            half,             50.00,   100.00,  50.00%
            all,              100.00,  100.00,  100.00%
            nothing,          0.00,    100.00,  0.00%
            half up below,    12344.9, 100000,  12.34%
            half up on,       12345,   100000,  12.35%
            no cost,          0.00,    0.00,
            """)
    void isTheNetAsAShareOfTheCost(String name, String net, String cost, String share) {
        assertThat(Reaching.share(Money.yuan(net), Money.yuan(cost))).isEqualTo(share);
    }
}
