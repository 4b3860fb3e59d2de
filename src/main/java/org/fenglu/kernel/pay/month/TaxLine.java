package org.fenglu.kernel.pay.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.pay.tax.AdditionalDeduction;
import org.fenglu.kernel.pay.tax.BasicDeduction;
import org.fenglu.kernel.pay.tax.CumulativeWithholding;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.MonthFact;

/** The income tax of one month, on the year so far; year and month are those of the payment. */
final class TaxLine {

    private final MonthInput input;
    private final MonthTables tables;
    private final PayslipLines lines;
    private final Workings workings;

    TaxLine(MonthInput input, MonthTables tables, PayslipLines lines, Workings workings) {
        this.input = input;
        this.tables = tables;
        this.lines = lines;
        this.workings = workings;
    }

    /**
     * Sets the tax and returns the year so far with it.
     *
     * @param wage taxable wage lines of the month, the statutory ones included
     * @param contributions the employee's contributions of the month
     * @param excess one side's deposit to the fund above the tax-free limit: income, and not deductible
     */
    YearToDate evaluate(Money wage, Money contributions, Money excess) {
        lines.begin(StatutoryLine.INCOME_TAX);
        YearToDate year = upTo(wage, contributions, excess);
        Money due = due(year);
        lines.set(StatutoryLine.INCOME_TAX, due);
        return year.withheld(due);
    }

    /** Returns the tax of the month if this were its wage; sets no line. */
    Money due(Money wage, Money contributions, Money excess) {
        return due(upTo(wage, contributions, excess));
    }

    private YearToDate upTo(Money wage, Money contributions, Money excess) {
        YearToDate before = before();
        Money income = workings.sum(Formula.INCOME_OF_MONTH, wage, excess);
        Money deductible = workings.difference(Formula.DEDUCTIBLE_OF_MONTH, contributions, excess);
        Money incomeSoFar = workings.sum(Formula.INCOME, before.income(), income);
        Money contributionsSoFar = workings.sum(Formula.DEDUCTIBLE, before.contributions(), deductible);
        return new YearToDate(
                before.taxYear(),
                incomeSoFar,
                contributionsSoFar,
                additional(),
                before.personalPension().plus(input.facts().money(MonthFact.PERSONAL_PENSION)),
                before.relief(),
                before.withheld());
    }

    private static YearMonth monthOf(LocalDate day) {
        return YearMonth.of(day.getYear(), day.getMonthValue());
    }

    private YearToDate before() {
        int taxYear = tables.key().payDate().getYear();
        Carried carried = input.carried();
        return carried != null && carried.year().taxYear() == taxYear ? carried.year() : YearToDate.start(taxYear);
    }

    private YearMonth firstMonth() {
        return monthOf(input.officer().hiredOn());
    }

    private Money additional() {
        YearMonth firstMonth = firstMonth();
        LocalDate payDate = tables.key().payDate();
        AdditionalDeduction table = tables.tax().additional().values();
        List<DeductionClaim> claims = input.officer().tax().claims();
        Money deductions = table.upTo(claims, firstMonth, payDate);
        workings.cite(tables.tax().additional().version());
        String expression = workings.isKept() ? table.inNumbers(claims, firstMonth, payDate) : "";
        workings.note(Formula.ADDITIONAL, expression, null, deductions);
        return deductions;
    }

    private Money due(YearToDate year) {
        YearMonth payMonth = monthOf(tables.key().payDate());
        workings.cite(tables.tax().personalPension().version());
        Money pension = tables.tax().personalPension().values().deductible(year.personalPension(), workings);
        Dated<WithholdingTable> table = tables.tax().withholding();
        BasicDeductionMode mode = input.officer().tax().mode();
        workings.cite(table.version());
        Money basic = BasicDeduction.upTo(mode, firstMonth(), payMonth, table.values());
        BasicDeduction.explain(mode, basic, table.values(), workings);
        return CumulativeWithholding.due(year, basic.plus(pension), table, workings);
    }
}
