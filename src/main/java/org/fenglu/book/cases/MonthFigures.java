package org.fenglu.book.cases;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.dispatch.AgencyInvoice;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.pay.tax.AnnualSettlement;
import org.fenglu.kernel.pay.tax.Bracket;
import org.fenglu.kernel.pay.tax.CumulativeWithholding;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a paid month: its lines by code, its totals, and how the tax of the year so far came about.
 *
 * @param paid the month
 * @param tables what was in force
 * @param steps how it was calculated
 * @param before the month before, or null for the first one
 */
record MonthFigures(
        Paid paid,
        MonthTables tables,
        List<Step> steps,
        @Nullable MonthFigures before) {

    /** Adds the month under its own name, and its amounts to the total of all months. */
    void put(Figures figures, YearMonth month) {
        Figures own = figures.under(month);
        Figures total = figures.under("total");
        Payslip payslip = paid.payslip();
        for (int place = 0; place < payslip.layout().size(); place++) {
            String code = payslip.layout().lines().get(place).code();
            put(own, total, code, payslip.amount(place));
        }
        totals(own, total, payslip.totals());
        tax(own);
    }

    private static void put(Figures own, Figures total, String name, Money amount) {
        own.put(name, amount);
        total.add(name, amount);
    }

    private void totals(Figures own, Figures total, Totals totals) {
        put(own, total, "gross", totals.gross());
        put(own, total, "employeeContributions", totals.employeeContributions());
        put(own, total, "beforeTax", totals.gross().minus(totals.employeeContributions()));
        put(own, total, "withheld", totals.tax());
        put(own, total, "deductions", totals.deductions());
        put(own, total, "net", totals.net());
        put(own, total, "employerContributions", totals.employerContributions());
        put(own, total, "employerCost", totals.employerCost());
        Payslip payslip = paid.payslip();
        AgencyInvoice invoice = new AgencyInvoice(
                totals.gross().plus(totals.employerContributions()),
                payslip.amount(StatutoryLine.AGENCY_FEE),
                payslip.amount(StatutoryLine.AGENCY_VAT));
        own.put("passThrough", invoice.passThrough());
        own.put("invoice", invoice.total());
        own.put("agencyKeeps", invoice.kept());
    }

    private void tax(Figures own) {
        YearToDate year = paid.carried().year();
        own.put("income", year.income());
        own.put("basicDeduction", basicDeduction());
        own.put("contributions", year.contributions());
        own.put("additional", year.additional());
        own.put("pensionDeducted", pension());
        own.put("pensionDeductedNow", before == null ? pension() : pension().minus(before.pension()));
        Money balance = CumulativeWithholding.balance(year, basicDeduction().plus(pension()));
        Money taxable = balance.atLeast(Money.ZERO);
        Bracket bracket = withholding().bracketOf(taxable);
        own.put("taxable", balance);
        own.put("rate", bracket.rate());
        own.put("quickDeduction", bracket.quickDeduction());
        own.put("exactTax", Figure.exact(bracket.exactTaxOn(taxable)));
        own.put("withheldSoFar", year.withheld());
    }

    /** Adds what the annual return settles where this was the last month of the year. */
    void settle(Figures figures) {
        YearToDate year = paid.carried().year();
        figures.put("taxOfYear", AnnualSettlement.taxOfYear(year, pension(), withholding()));
        figures.put("refund", AnnualSettlement.refund(year, pension(), withholding(), Workings.SILENT));
    }

    private WithholdingTable withholding() {
        return tables.tax().withholding().values();
    }

    private Money basicDeduction() {
        return result(Formula.BASIC_DEDUCTION);
    }

    private Money pension() {
        return result(Formula.PERSONAL_PENSION);
    }

    /** Returns what a step of the payslip's own arithmetic made. */
    private Money result(Formula formula) {
        return steps.stream()
                .filter(step -> step.formula() == formula)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A payslip has no step " + formula))
                .result();
    }
}
