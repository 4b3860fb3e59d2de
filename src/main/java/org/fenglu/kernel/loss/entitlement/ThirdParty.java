package org.fenglu.kernel.loss.entitlement;

import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a third party who caused the injury has paid. What an accident insurance of the employer's pays is none of it:
 * it is not set off.
 *
 * @param paidMedical for medical cost, yuan; null while not known
 * @param paidFor for other benefits, each by name; null while not known
 */
public record ThirdParty(
        @Nullable Money paidMedical, @Nullable Map<Benefit, Money> paidFor) {

    public ThirdParty {
        paidFor = paidFor == null ? null : Map.copyOf(paidFor);
    }
}
