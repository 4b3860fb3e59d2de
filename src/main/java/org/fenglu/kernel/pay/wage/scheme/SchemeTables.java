package org.fenglu.kernel.pay.wage.scheme;

import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.kind.AwardTariff;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A pay scheme in force, with the tables that it refers to.
 *
 * @param scheme the scheme
 * @param indexes value of each INDEX_SHARE component's series, by component code
 * @param tariffs tariff of each AWARD component that refers to one, by component code
 * @param posts posts of the place, or null where it has no table of them
 */
public record SchemeTables(
        Dated<PayScheme> scheme,
        Map<String, Dated<Money>> indexes,
        Map<String, Dated<AwardTariff>> tariffs,
        @Nullable Dated<PostTable> posts) {

    public SchemeTables {
        indexes = Map.copyOf(indexes);
        tariffs = Map.copyOf(tariffs);
    }
}
