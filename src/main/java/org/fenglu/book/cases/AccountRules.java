package org.fenglu.book.cases;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import org.fenglu.kernel.career.pension.AccountYear;
import org.fenglu.kernel.career.pension.ContributionIndex;
import org.fenglu.kernel.career.pension.HousingFundAccount;
import org.fenglu.kernel.career.pension.PensionAccount;
import org.fenglu.kernel.career.pension.PensionTables;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;

/** Cases about what accounts hold, and about the average contribution index. */
final class AccountRules {

    static final Map<String, CaseRule> BY_NAME = Map.ofEntries(
            entry("pension-account", AccountRules::pensionAccount),
            entry("housing-fund-account", AccountRules::housingFund),
            entry("contribution-index", AccountRules::index));

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_MONTHS = 12;

    private AccountRules() {}

    /** {@code pension-account}: the personal account over calendar years, each by its account rate. */
    private static void pensionAccount(Given given, RateBook book, Figures figures) {
        Money balance = given.money("opening");
        int row = 0;
        for (Given asked : given.list("rows")) {
            int year = asked.cell("year").whole(FIRST_YEAR, LAST_YEAR);
            Money contributions =
                    asked.money("monthly").times(asked.cell("months").whole(0, MOST_MONTHS));
            AccountYear one = PensionAccount.year(
                    book.on(PensionAccount.RATE, LocalDate.of(year, 1, 1)), balance, contributions, Workings.SILENT);
            put(one, figures.under("rows").under(++row));
            balance = one.closing();
        }
    }

    /** {@code housing-fund-account}: the fund's account over fund years, each with interest at its end. */
    private static void housingFund(Given given, RateBook book, Figures figures) {
        Money balance = given.money("opening");
        int row = 0;
        for (Given asked : given.list("rows")) {
            AccountYear one = HousingFundAccount.year(
                    book.on(HousingFundAccount.KEY, asked.date("creditedOn")),
                    balance,
                    asked.money("deposits"),
                    Workings.SILENT);
            put(one, figures.under("rows").under(++row));
            balance = one.closing();
        }
    }

    private static void put(AccountYear year, Figures figures) {
        figures.put("interest", year.interest());
        figures.put("beforeDeposits", year.beforeDeposits());
        figures.put("deposits", year.deposits());
        figures.put("closing", year.closing());
    }

    /** {@code contribution-index}: the mean of all months' bases over the average wages, as a region writes it. */
    private static void index(Given given, RateBook book, Figures figures) {
        PensionTables tables =
                PensionTables.of(book, new Region(given.cell("region").written()), given.month("on"));
        ContributionIndex index = ContributionIndex.NONE;
        for (Given years : given.list("spans")) {
            int months = years.cell("months").whole(1, MOST_MONTHS);
            index = index.plus(years.cell("monthlyBase").money().times(months), months, years.money("average"));
        }
        if (tables.precision() != null && index.months() > 0) {
            figures.put("months", index.months());
            figures.put("index", index.mean(tables.precision().values().indexTo()));
        }
    }
}
