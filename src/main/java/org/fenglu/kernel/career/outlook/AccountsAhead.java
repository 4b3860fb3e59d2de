package org.fenglu.kernel.career.outlook;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.fenglu.kernel.career.pension.ContributionIndex;
import org.fenglu.kernel.career.pension.HousingFundAccount;
import org.fenglu.kernel.career.pension.PensionAccount;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.contribution.ContributionBase;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.BaseKind;
import org.jspecify.annotations.Nullable;

/**
 * What the housing fund and the personal pension account hold as the months go by, and the average contribution index.
 * Nothing is taken out.
 */
public final class AccountsAhead {

    private static final List<StatutoryLine> DEPOSITS = List.of(
            StatutoryLine.HOUSING_FUND_EMPLOYEE,
            StatutoryLine.HOUSING_FUND_EMPLOYER,
            StatutoryLine.SUPPLEMENTARY_FUND_EMPLOYEE,
            StatutoryLine.SUPPLEMENTARY_FUND_EMPLOYER);

    private final RateBook book;
    private final @Nullable Dated<Rate> assumedRate;
    private final TreeMap<Integer, Money> fundAtYearEnd = new TreeMap<>();
    private final TreeMap<Integer, Money> accountAtYearEnd = new TreeMap<>();
    private Money fund;
    private Money deposits = Money.ZERO;
    private Money account;
    private Money contributions = Money.ZERO;
    private ContributionIndex index;
    private boolean isIndexKnown = true;

    /**
     * What stood in the accounts before the first month.
     *
     * @param fund housing fund, yuan
     * @param account pension account, yuan
     * @param index months contributed so far, with their index
     */
    public record Opening(Money fund, Money account, ContributionIndex index) {

        /** Nothing yet. */
        public static final Opening NONE = new Opening(Money.ZERO, Money.ZERO, ContributionIndex.NONE);
    }

    /**
     * Makes the accounts.
     *
     * @param book with the rates of interest
     * @param assumedRate interest of the pension account in the years for which none is published, or null for the last
     *     published one
     */
    public AccountsAhead(RateBook book, Opening opening, @Nullable Dated<Rate> assumedRate) {
        this.book = book;
        this.assumedRate = assumedRate;
        this.fund = opening.fund();
        this.account = opening.account();
        this.index = opening.index();
    }

    /** Returns a month's deposits of both sides in the housing fund and the supplementary fund, yuan. */
    public static Money deposits(Payslip payslip) {
        Money sum = Money.ZERO;
        for (StatutoryLine line : DEPOSITS) {
            sum = sum.plus(payslip.amount(line));
        }
        return sum;
    }

    /**
     * Adds a month.
     *
     * @param averageWage the average wage that its base is measured by, or null where none is known
     * @param isLast whether it is the last month, so that the year of the pension account ends with it
     */
    public void add(ProjectedMonth month, @Nullable Dated<Money> averageWage, boolean isLast) {
        YearMonth of = month.tables().key().month();
        Payslip payslip = month.paid().payslip();
        deposits = deposits.plus(deposits(payslip));
        contributions = contributions.plus(payslip.amount(StatutoryLine.PENSION_EMPLOYEE));
        credit(of);
        Money base = base(month);
        if (averageWage == null || base == null) {
            isIndexKnown = false;
        } else {
            index = index.plus(base, 1, averageWage.values());
        }
        if (of.getMonthValue() == 12 || isLast) {
            account = PensionAccount.year(rate(of.getYear()), account, contributions, Workings.SILENT)
                    .closing();
            contributions = Money.ZERO;
        }
        fundAtYearEnd.put(of.getYear(), fund.plus(deposits));
        accountAtYearEnd.put(of.getYear(), account.plus(contributions));
    }

    private void credit(YearMonth month) {
        Dated<HousingFundAccount> rule = book.on(HousingFundAccount.KEY, month.atDay(1));
        if (rule.values().isCreditedIn(month)) {
            fund = HousingFundAccount.year(rule, fund, deposits, Workings.SILENT)
                    .closing();
            deposits = Money.ZERO;
        }
    }

    /** The published rate of a year, else the assumed one, else the last one that was published. */
    private Dated<Rate> rate(int year) {
        List<Dated<Rate>> published =
                book.timeline(PensionAccount.RATE, LocalDate.of(year, 1, 1)).versions();
        Dated<Rate> last = published.get(published.size() - 1);
        return book.timeline(PensionAccount.RATE, LocalDate.EPOCH)
                .find(YearMonth.of(year, Month.DECEMBER).atEndOfMonth())
                .orElse(assumedRate == null ? last : assumedRate);
    }

    /** The base of the month's pension contribution: what was declared, between the bounds. */
    private static @Nullable Money base(ProjectedMonth month) {
        AuxiliaryOfficer officer = month.input().officer();
        Carried carried = month.paid().carried();
        Money own = officer.declaredBases().of(BaseKind.PENSION);
        Money average = officer.lastYearAverageWage();
        Money declared = own != null ? own : average != null ? average : carried.contributionBase();
        for (ContributionTerms terms : month.tables().insurances()) {
            if (terms.scheme() == ContributionScheme.PENSION && declared != null) {
                return ContributionBase.due(declared, terms.bounds(), Workings.SILENT);
            }
        }
        return null;
    }

    /** Returns the balance of the housing fund at the end of each calendar year, yuan; the last one so far. */
    public TreeMap<Integer, Money> fundAtYearEnd() {
        return new TreeMap<>(fundAtYearEnd);
    }

    /** Returns the balance of the pension account at the end of each calendar year, yuan. */
    public TreeMap<Integer, Money> accountAtYearEnd() {
        return new TreeMap<>(accountAtYearEnd);
    }

    /** Returns the balance of the pension account, yuan. */
    public Money account() {
        return account.plus(contributions);
    }

    /** Returns the contribution index over all months, or null where the average wage of one was not known. */
    public @Nullable ContributionIndex index() {
        return isIndexKnown ? index : null;
    }

    /** Returns all months of contribution so far. */
    public int months() {
        return index.months();
    }
}
