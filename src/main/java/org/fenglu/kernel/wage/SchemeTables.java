package org.fenglu.kernel.wage;

import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;

/**
 * A pay scheme in force, with the series that it refers to.
 *
 * @param scheme the scheme
 * @param indexes value of each INDEX_SHARE component's series, by component code
 */
public record SchemeTables(Dated<PayScheme> scheme, Map<String, Dated<Money>> indexes) {

    public SchemeTables {
        indexes = Map.copyOf(indexes);
    }
}
