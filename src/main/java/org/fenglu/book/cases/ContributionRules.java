package org.fenglu.book.cases;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionBase;
import org.fenglu.kernel.pay.contribution.ContributionDifference;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.contribution.HousingFund;
import org.fenglu.kernel.pay.contribution.LateFee;
import org.fenglu.kernel.pay.contribution.SocialInsurance;
import org.fenglu.kernel.pay.contribution.WorkInjuryClasses;
import org.fenglu.kernel.pay.contribution.WorkInjuryClasses.IndustryClass;
import org.fenglu.kernel.pay.month.FundTerms;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;

/** Cases about the five insurances and the fund, in a region of the rate book or with tables of the case's own. */
final class ContributionRules {

    private static final String EMPLOYER = "_EMPLOYER";
    private static final String EMPLOYEE = "_EMPLOYEE";
    private static final int MOST_DAYS = 36_500;

    private ContributionRules() {}

    /** {@code social-insurance}: the base and both sides of each insurance in one month. */
    static void insurance(Given given, RateBook book, Figures figures) {
        Money declared = given.money("declared");
        Set<Money> bases = new HashSet<>();
        for (ContributionTerms terms : RegionTables.of(given, book).insurances(given.month("month"))) {
            Money base = ContributionBase.due(declared, terms.bounds(), Workings.SILENT);
            bases.add(base);
            figures.put(terms.scheme() + "_BASE", base);
            figures.put(terms.scheme() + EMPLOYER, SocialInsurance.employer(base, terms, Workings.SILENT));
            figures.put(terms.scheme() + EMPLOYEE, SocialInsurance.employee(base, terms, Workings.SILENT));
        }
        if (bases.size() == 1) {
            figures.put("base", bases.iterator().next());
        }
    }

    /** {@code contribution-difference}: months billed on the bounds of an earlier one, computed again on their own. */
    static void difference(Given given, RateBook book, Figures figures) {
        Money declared = given.money("declared");
        RegionTables tables = RegionTables.of(given, book);
        List<ContributionTerms> billed = tables.insurances(given.month("billedAsIn"));
        for (WrittenValue cell : given.cells("months")) {
            YearMonth month = cell.month();
            for (ContributionTerms now : tables.insurances(month)) {
                ContributionTerms before = sameInsurance(billed, now);
                Money employer = ContributionDifference.employer(declared, before, now, Workings.SILENT);
                Money employee = ContributionDifference.employee(declared, before, now, Workings.SILENT);
                figures.under(month).put(now.scheme() + EMPLOYER, employer);
                figures.under(month).put(now.scheme() + EMPLOYEE, employee);
                figures.under("total").add(now.scheme() + EMPLOYER, employer);
                figures.under("total").add(now.scheme() + EMPLOYEE, employee);
            }
        }
    }

    private static ContributionTerms sameInsurance(List<ContributionTerms> billed, ContributionTerms now) {
        return billed.stream()
                .filter(terms -> terms.scheme() == now.scheme())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(now.scheme() + " was not due in the month of billedAsIn"));
    }

    /** {@code housing-fund}: the deposit of each side in one month, ordinary and supplementary. */
    static void fund(Given given, RateBook book, Figures figures) {
        FundTerms fund = RegionTables.of(given, book).fund(given.month("month"));
        Dated<BaseBounds> bounds =
                new Dated<>(fund.table().values().bounds(), fund.table().version());
        Money base = ContributionBase.due(given.money("declared"), bounds, Workings.SILENT);
        Money ordinary = HousingFund.deposit(base, given.share("rate"), fund.rounding(), Workings.SILENT);
        Rate extra = given.or(Rate.ZERO, "supplementaryRate", WrittenValue::share);
        Money supplementary = HousingFund.deposit(base, extra, fund.rounding(), Workings.SILENT);
        figures.put("base", base);
        figures.put("ordinary", ordinary);
        figures.put("supplementary", supplementary);
        figures.put("eachSide", ordinary.plus(supplementary));
        figures.put("both", ordinary.plus(supplementary).times(2));
    }

    /** {@code work-injury-classes}: base rates and floats of all industry classes. */
    static void workInjury(Given given, RateBook book, Figures figures) {
        WorkInjuryClasses classes =
                book.on(WorkInjuryClasses.KEY, given.date("on")).values();
        for (Map.Entry<Integer, IndustryClass> entry : classes.byClass().entrySet()) {
            Figures one = figures.under("classes").under(entry.getKey());
            one.put("base", entry.getValue().base());
            List<Rate> allowed = entry.getValue().allowed();
            for (int place = 0; place < allowed.size(); place++) {
                one.under("allowed").put(String.valueOf(place + 1), allowed.get(place));
            }
        }
    }

    /** {@code late-fee}: the surcharge on contributions paid late. */
    static void lateFee(Given given, RateBook book, Figures figures) {
        LateFee rule = book.on(LateFee.KEY, given.date("on")).values();
        int days = given.cell("days").whole(0, MOST_DAYS);
        figures.put("perDay", rule.perDay());
        figures.put("surcharge", rule.due(given.money("arrears"), days, Workings.SILENT));
    }
}
