package org.fenglu.kernel.career.severance;

import java.time.LocalDate;
import java.util.Map;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;

/**
 * The numbers of economic compensation (经济补偿).
 *
 * <p>Source: 劳动合同法 articles 46, 47, 87 and 97; 劳动合同法实施条例 articles 12, 20, 22, 25 and 27.
 *
 * @param countedFrom the first day of service that compensation counts; damages count from the first day of all
 * @param perYear months of wage for each whole year of service
 * @param wholeFromMonths a rest of at least so many months counts as a whole year
 * @param perShorterRest months of wage for a shorter rest
 * @param averageMonths the wage is the average of so many months before the end
 * @param wageCap multiple of the local average above which the wage is cut to it
 * @param monthsCap months of wage at most, where the wage is cut
 * @param damages multiple of the compensation that an unlawful end costs
 * @param grounds what each reason entitles to
 * @param publicWelfarePost where the law says that such posts (公益性岗位) have no compensation
 */
public record SeveranceTable(
        LocalDate countedFrom,
        Quantity perYear,
        int wholeFromMonths,
        Quantity perShorterRest,
        int averageMonths,
        Rate wageCap,
        Quantity monthsCap,
        Rate damages,
        Map<LeavingReason, Ground> grounds,
        String publicWelfarePost) {

    public static final RateKey<SeveranceTable> KEY =
            new RateKey<>("national/wage/economic-compensation", SeveranceTable.class);

    public SeveranceTable {
        grounds = Map.copyOf(grounds);
        for (LeavingReason reason : LeavingReason.values()) {
            if (!grounds.containsKey(reason)) {
                throw new IllegalArgumentException("Compensation needs a ground for " + reason + ", found none");
            }
        }
    }

    /**
     * What a reason entitles to.
     *
     * @param entitlement what is due
     * @param place the article that says so
     */
    public record Ground(SeveranceDue entitlement, String place) {}
}
