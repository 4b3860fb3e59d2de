package org.fenglu.kernel.career.pension;

import java.time.YearMonth;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * The housing fund account: the deposits of both sides, with a year's interest credited at the end of each fund year.
 *
 * <p>Source: 银发〔2016〕43号 (the rate of a one-year fixed deposit); the crediting day from two local notices.
 *
 * @param perYear interest of a year
 * @param creditMonth number of the month at whose end it is credited
 */
public record HousingFundAccount(Rate perYear, int creditMonth) {

    public static final RateKey<HousingFundAccount> KEY =
            new RateKey<>("national/contribution/housing-fund-interest", HousingFundAccount.class);

    /** Returns whether a fund year ends with this month. */
    public boolean isCreditedIn(YearMonth month) {
        return month.getMonthValue() == creditMonth;
    }

    /**
     * Returns one fund year of the account, yuan.
     *
     * @param rule the table in force when the year's interest is credited
     * @param opening balance after the last crediting
     * @param deposits what both sides paid in since
     */
    public static AccountYear year(Dated<HousingFundAccount> rule, Money opening, Money deposits, Workings workings) {
        workings.line(PensionPart.HOUSING_FUND_ACCOUNT.name());
        return AccountYear.of(new Dated<>(rule.values().perYear(), rule.version()), opening, deposits, workings);
    }
}
