package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;

/**
 * One year of an account: a year's interest on what stood there at its start, and what was paid in during it.
 *
 * <p>The deposits of the year bear nothing before the next one: how they do is a matter of the local agency (by month,
 * by day), and no source was taken over. A balance counted so is a little too low, never too high.
 *
 * @param opening yuan at the start of the year
 * @param interest on the opening balance, half up to the fen
 * @param deposits paid in during the year
 */
public record AccountYear(Money opening, Money interest, Money deposits) {

    /** Returns the year of an account; the caller says before which line it belongs to. */
    static AccountYear of(Dated<Rate> rate, Money opening, Money deposits, Workings workings) {
        workings.cite(rate.version());
        Money interest = workings.product(Formula.ACCOUNT_INTEREST, opening, rate.values(), Rounding.FEN_HALF_UP);
        AccountYear year = new AccountYear(opening, interest, deposits);
        if (workings.isKept()) {
            String sum = opening + " + " + interest + " + " + deposits;
            workings.note(Formula.ACCOUNT_CLOSING, sum, null, year.closing());
        }
        return year;
    }

    /** Returns the opening balance with its interest. */
    public Money beforeDeposits() {
        return opening.plus(interest);
    }

    /** Returns the balance at the end of the year: the opening one of the next. */
    public Money closing() {
        return beforeDeposits().plus(deposits);
    }
}
