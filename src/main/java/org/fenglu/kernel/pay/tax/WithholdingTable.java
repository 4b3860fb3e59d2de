package org.fenglu.kernel.pay.tax;

import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * What the cumulative method needs: the basic deduction and the annual table (预扣率表一).
 *
 * <p>Source: 个人所得税扣缴申报管理办法（试行）, 国家税务总局公告2018年第61号; 公告2020年第13号; 公告2020年第19号.
 *
 * @param basicDeduction yuan for each month
 * @param firstJob whether the first job of the year counts every calendar month
 * @param fullYearDeduction yuan from January for low wages, or null before that rule
 * @param fullYearIncomeLimit last year's wage income up to which it applies, or null before that rule
 * @param brackets lowest first; without a jump of the tax between them
 */
public record WithholdingTable(
        Money basicDeduction,
        boolean firstJob,
        @Nullable Money fullYearDeduction,
        @Nullable Money fullYearIncomeLimit,
        List<Bracket> brackets) {

    public static final RateKey<WithholdingTable> KEY =
            new RateKey<>("national/tax/wage-withholding", WithholdingTable.class);

    public WithholdingTable {
        brackets = List.copyOf(brackets);
        if (brackets.isEmpty() || brackets.get(brackets.size() - 1).upTo() != null) {
            throw new IllegalArgumentException("The last row of a tax table has no upper bound; check upTo");
        }
        for (int next = 1; next < brackets.size(); next++) {
            requireNoJump(brackets.get(next - 1), brackets.get(next));
        }
    }

    /** Returns the row that a taxable income falls into; its upper bound is inclusive. */
    public Bracket bracketOf(Money taxable) {
        for (int row = 0; row < brackets.size(); row++) {
            Bracket bracket = brackets.get(row);
            if (bracket.holds(taxable)) {
                return bracket;
            }
        }
        throw new IllegalStateException("The last row of a tax table holds every income");
    }

    /** A quick deduction is derived from the rows below it; a typing error shows as a jump at the bound. */
    private static void requireNoJump(Bracket below, Bracket above) {
        Money bound = below.upTo();
        if (bound == null || (above.upTo() != null && above.upTo().compareTo(bound) <= 0)) {
            throw new IllegalArgumentException("The rows of a tax table rise; check upTo " + bound);
        }
        if (!below.taxOn(bound).equals(above.taxOn(bound))) {
            throw new IllegalArgumentException("At " + bound + " yuan the tax jumps from " + below.taxOn(bound) + " to "
                    + above.taxOn(bound) + "; check the rates and quick deductions of the two rows");
        }
    }
}
