package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A local rule that was switched on for a case.
 *
 * @param rule its name in the region's table
 * @param monthlyWage the wage that it counts in, yuan per month, where it needs one
 * @param amount what a local fund has decided, yuan, where the rule names no amount
 */
public record LocalRuleFacts(
        String rule, @Nullable Money monthlyWage, @Nullable Money amount) {}
