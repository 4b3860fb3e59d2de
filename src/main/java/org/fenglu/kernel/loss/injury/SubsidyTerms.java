package org.fenglu.kernel.loss.injury;

import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.rates.RateKey;

/**
 * When the leaving subsidies are due, and who pays them.
 *
 * <p>Source: 工伤保险条例 article 36(2): grades 5 and 6 on the officer's own request; article 37(2): grades 7 to 10 when the
 * contract ends or the officer gives notice.
 *
 * @param onRequest grades that have them on the officer's own request only
 * @param atEnd grades that have them when the employment ends
 * @param payers who pays each
 */
public record SubsidyTerms(Set<Integer> onRequest, Set<Integer> atEnd, Map<Benefit, Payer> payers) {

    public static final RateKey<SubsidyTerms> KEY =
            new RateKey<>("national/injury/leaving-subsidies", SubsidyTerms.class);

    public SubsidyTerms {
        onRequest = Set.copyOf(onRequest);
        atEnd = Set.copyOf(atEnd);
        payers = Map.copyOf(payers);
    }
}
