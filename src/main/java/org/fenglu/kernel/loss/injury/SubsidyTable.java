package org.fenglu.kernel.loss.injury;

import java.util.Map;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A region's standard of one leaving subsidy: an amount for each grade, or months of an average or of the own wage.
 *
 * <p>Source: the regulations of the provinces, which 工伤保险条例 articles 36(2) and 37(2) leave it to.
 *
 * @param amounts yuan by grade; empty where months count
 * @param months months by grade; empty where amounts count
 * @param figure the average wage that months are counted in, of the year before leaving; null for the own wage, where
 *     the wage before leaving counts if it is higher
 * @param occupationalSurcharge share added for an occupational disease
 * @param cityFloat share by which a city may move the standard up or down
 */
public record SubsidyTable(
        Map<Integer, Money> amounts,
        Map<Integer, Quantity> months,
        @Nullable PublishedFigure figure,
        Rate occupationalSurcharge,
        Rate cityFloat) {

    /** What is added to a table's name where single grades of it are unsettled and wait for an acceptance. */
    static final String UNSETTLED = "-unsettled";

    public SubsidyTable {
        amounts = Map.copyOf(amounts);
        months = Map.copyOf(months);
        if (amounts.isEmpty() == months.isEmpty()) {
            throw new IllegalArgumentException("A subsidy is an amount or months, one of the two");
        }
    }

    /** Returns whether it has a grade. */
    boolean has(int grade) {
        return amounts.containsKey(grade) || months.containsKey(grade);
    }
}
