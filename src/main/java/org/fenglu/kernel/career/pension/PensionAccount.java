package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * The personal account (个人账户): the officer's whole contribution, with the account rate (记账利率) of each calendar year
 * on the balance at its start.
 *
 * <p>Source: 社会保险法 articles 12 and 14; 人社部发〔2017〕31号. The rate is published each year for the year before.
 */
public final class PensionAccount {

    /** The account rate of a calendar year; no version where none was published. */
    public static final RateKey<Rate> RATE = new RateKey<>("national/pension/account-rate", Rate.class);

    private PensionAccount() {}

    /**
     * Returns one calendar year of the account, yuan.
     *
     * @param rate the account rate of that year
     * @param opening balance at the end of the year before
     * @param contributions the employee's contributions of the year, which all go into the account
     */
    public static AccountYear year(Dated<Rate> rate, Money opening, Money contributions, Workings workings) {
        workings.line(PensionPart.PENSION_ACCOUNT.name());
        return AccountYear.of(rate, opening, contributions, workings);
    }
}
