package org.fenglu.book.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.FundTaxBase;
import org.fenglu.kernel.pay.contribution.FundTaxLimit;
import org.fenglu.kernel.pay.contribution.HousingFund;
import org.fenglu.kernel.pay.tax.AdditionalDeduction;
import org.fenglu.kernel.pay.tax.AdditionalDeductionTable;
import org.fenglu.kernel.pay.tax.Bracket;
import org.fenglu.kernel.pay.tax.DeductionClaims;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Finding;

/** Cases about single tables of the income tax. */
final class TaxRules {

    private TaxRules() {}

    /** {@code tax-table}: rate, quick deduction and tax of taxable incomes of a year. */
    static void table(Given given, RateBook book, Figures figures) {
        WithholdingTable table = book.on(WithholdingTable.KEY, given.date("on")).values();
        List<WrittenValue> incomes = given.cells("taxable");
        for (int place = 0; place < incomes.size(); place++) {
            Money taxable = incomes.get(place).money();
            Bracket bracket = table.bracketOf(taxable);
            Figures row = figures.under("rows").under(place + 1);
            row.put("taxable", taxable);
            row.put("rate", bracket.rate());
            row.put("quickDeduction", bracket.quickDeduction());
            row.put("tax", bracket.taxOn(taxable));
        }
    }

    /** {@code additional-deduction}: special additional deductions of one month, by item and in all. */
    static void additional(Given given, RateBook book, Figures figures) {
        YearMonth month = given.month("month");
        LocalDate payDate = month.atEndOfMonth();
        AdditionalDeduction rule = new AdditionalDeduction(
                book.on(AdditionalDeductionTable.KEY, payDate).values(),
                given.or("TIER_1", "rentTier", WrittenValue::code));
        List<DeductionClaim> claims = OfficerGiven.claims(given);
        List<Finding> findings = new ArrayList<>();
        DeductionClaims.check(claims, rule, findings);
        for (int place = 0; place < findings.size(); place++) {
            String name = Figures.REFUSED + "." + (place + 1);
            figures.put(name, findings.get(place).code());
        }
        if (findings.isEmpty()) {
            for (DeductionItem item : DeductionItem.values()) {
                List<DeductionClaim> own =
                        claims.stream().filter(claim -> claim.item() == item).toList();
                figures.put(item.name(), rule.upTo(own, month, payDate));
            }
            figures.put("total", rule.upTo(claims, month, payDate));
        }
    }

    /** {@code fund-tax-limit}: how much of a deposit to the housing fund is free of tax. */
    static void fundLimit(Given given, RateBook book, Figures figures) {
        LocalDate on = given.date("on");
        Rounding rounding = given.or(Rounding.FEN_HALF_UP, "rounding", cell -> cell.oneOf(Rounding.class));
        Money base = given.money("base");
        Money deposit = HousingFund.deposit(
                base, given.share("rate"), given.known().dated("rounding", rounding), Workings.SILENT);
        Money limitBase =
                book.on(FundTaxBase.KEY, on).values().limitBase(base, given.money("averageWage"), Workings.SILENT);
        FundTaxLimit rule = book.on(FundTaxLimit.KEY, on).values();
        Money excess = rule.excess(deposit, limitBase, Workings.SILENT);
        figures.put("deposit", deposit);
        figures.put("limitBase", limitBase);
        figures.put("limit", rule.limit(limitBase, Workings.SILENT));
        figures.put("employeeDeductible", deposit.minus(excess));
        figures.put("employeeNotDeductible", excess);
        figures.put("employerAddedToIncome", excess);
    }
}
