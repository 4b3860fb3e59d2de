package org.fenglu.kernel.pay.tax;

import java.util.function.Function;
import org.fenglu.kernel.money.Money;

/**
 * What one employer has paid a person since January of a tax year, as article 6 of Notice 2018 No. 61 counts it.
 *
 * @param taxYear the year in which it was paid
 * @param income taxable wage income (累计收入)
 * @param contributions contributions of the employee that are deductible (累计专项扣除)
 * @param additional special additional deductions (累计专项附加扣除)
 * @param personalPension personal pension claimed, before the yearly limit
 * @param relief tax reductions (累计减免税额)
 * @param withheld tax withheld (累计已预扣预缴税额)
 */
public record YearToDate(
        int taxYear,
        Money income,
        Money contributions,
        Money additional,
        Money personalPension,
        Money relief,
        Money withheld) {

    /** Returns the start of a tax year: nothing paid yet. */
    public static YearToDate start(int taxYear) {
        return new YearToDate(taxYear, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** Returns a tax year of its amounts. */
    public static YearToDate of(int taxYear, Function<YearAmount, Money> amounts) {
        return new YearToDate(
                taxYear,
                amounts.apply(YearAmount.INCOME),
                amounts.apply(YearAmount.CONTRIBUTIONS),
                amounts.apply(YearAmount.ADDITIONAL),
                amounts.apply(YearAmount.PERSONAL_PENSION),
                amounts.apply(YearAmount.RELIEF),
                amounts.apply(YearAmount.WITHHELD));
    }

    /** Returns a tax year from fen in the order of {@link YearAmount}; an amount that is not there yet is zero. */
    public static YearToDate ofFen(int taxYear, long[] fen) {
        return of(taxYear, amount -> amount.ordinal() < fen.length ? Money.ofFen(fen[amount.ordinal()]) : Money.ZERO);
    }

    /** Returns one of the amounts. */
    public Money amount(YearAmount which) {
        return switch (which) {
            case INCOME -> income;
            case CONTRIBUTIONS -> contributions;
            case ADDITIONAL -> additional;
            case PERSONAL_PENSION -> personalPension;
            case RELIEF -> relief;
            case WITHHELD -> withheld;
        };
    }

    /** Returns the amounts, fen, in the order of {@link YearAmount}. */
    public long[] fen() {
        long[] fen = new long[YearAmount.ALL.size()];
        for (YearAmount amount : YearAmount.ALL) {
            fen[amount.ordinal()] = amount(amount).fen();
        }
        return fen;
    }

    /** Returns this year with one more month's tax withheld. */
    public YearToDate withheld(Money due) {
        return new YearToDate(taxYear, income, contributions, additional, personalPension, relief, withheld.plus(due));
    }
}
