package org.fenglu.kernel.loss.entitlement;

import java.util.List;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the officer's wage before an injury or a death.
 *
 * @param contributionWages monthly wages that contributions were paid on in the months before, oldest first; a single
 *     amount stands for a mean that was taken elsewhere; empty while not known
 * @param ownWage the own wage (本人工资) as the agency has assessed it, or null where it is to be computed
 */
public record WageFacts(
        List<Money> contributionWages, @Nullable Money ownWage) {

    public static final WageFacts UNKNOWN = new WageFacts(List.of(), null);

    public WageFacts {
        contributionWages = List.copyOf(contributionWages);
    }
}
