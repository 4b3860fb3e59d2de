package org.fenglu.whatif.projection;

import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the accounts at the end of each calendar year, yuan.
 *
 * @param fund housing fund by year
 * @param account pension account by year
 */
record Balances(Map<Integer, Money> fund, Map<Integer, Money> account) {

    Balances {
        fund = Map.copyOf(fund);
        account = Map.copyOf(account);
    }

    @Nullable
    String fund(int year) {
        return text(fund.get(year));
    }

    @Nullable
    String account(int year) {
        return text(account.get(year));
    }

    private static @Nullable String text(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }
}
