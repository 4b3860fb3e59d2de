package org.fenglu.kernel.pay.month;

import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.contribution.FundTaxLimit;
import org.fenglu.kernel.pay.dispatch.AgencyInvoice;
import org.fenglu.kernel.pay.dispatch.AgencyVat;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.pay.wage.floor.LossCompensation;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.pay.wage.scheme.WageMeasure;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.VatMethod;

/**
 * One officer's month as a table of contents: check, wage lines, bases, contributions, floors, tax, net.
 *
 * <p>National law fixes this order, so it is written down here. Nothing reads a clock, a file or a database: what the
 * month depends on is an argument, and the same arguments give the same payslip for ever.
 */
public final class MonthCalculation {

    private final MonthInput input;
    private final MonthTables tables;
    private final WageLines wages;
    private final Workings workings;
    private final PayslipLines lines;

    MonthCalculation(MonthInput input, MonthTables tables, WageLines wages, Workings workings) {
        this.input = input;
        this.tables = tables;
        this.wages = wages;
        this.workings = workings;
        this.lines = new PayslipLines(tables.layout(), workings);
    }

    /**
     * Returns the officer's month: paid, or refused with everything that is wrong.
     *
     * @param input the officer's month
     * @param tables the tables of its key
     * @param workings {@link Workings#SILENT} in bulk, {@link Workings#kept()} where the steps are asked for
     */
    public static MonthOutcome outcome(MonthInput input, MonthTables tables, Workings workings) {
        try {
            WageLines wages = new WageLines(input.officer(), input.facts(), tables.wage(), workings);
            List<Finding> findings = MonthCheck.findings(input, tables, wages);
            if (!findings.isEmpty()) {
                return new Refused(findings);
            }
            return tables.wage().scheme().values().isCircular()
                    ? new CircularMonth(input, tables).outcome(workings)
                    : new MonthCalculation(input, tables, wages, workings).outcome();
        } catch (ArithmeticException tooLarge) {
            return new Refused(List.of(new Finding(
                    FindingCode.AMOUNT_OUT_OF_RANGE,
                    "officerNo",
                    input.officer().officerNo(),
                    "")));
        }
    }

    /** Returns the month, paid unless its deductions are above its pay. */
    MonthOutcome outcome() {
        MonthSums sums = calculate();
        deductions(sums.gross());
        Totals totals = totals(sums.gross(), sums.contributions());
        if (totals.net().isNegative()) {
            return new Refused(List.of(new Finding(
                    FindingCode.NET_BELOW_ZERO,
                    "net",
                    totals.net().toString(),
                    sums.contributions().toString())));
        }
        Carried carried = sums.declared().carry(input, tables.wage().payMonth(), sums.year());
        return new Paid(new Payslip(lines.layout(), lines.amounts(), totals), carried);
    }

    /** Calculates every line up to the tax. */
    MonthSums calculate() {
        AttendedShare share = AttendedShare.of(
                input.officer(), input.facts(), input.unit(), tables.wage().work());
        lines.evaluate(wages, share);
        DeclaredBase declared = DeclaredBase.of(input, wages);
        new ContributionLines(input, tables, lines, workings).evaluate(declared);
        Money contributions = lines.sum(PayslipSection.EMPLOYEE_CONTRIBUTION, "EMPLOYEE_CONTRIBUTIONS");
        boolean isCircular = tables.wage().scheme().values().isCircular();
        Money own = isCircular ? contributions.minus(found().borne()) : contributions;
        Money floors = new FloorLines(input, tables, lines, workings).evaluate(wages, share, own);
        Money statutory = floors.plus(oneOffPay());
        Money gross = lines.sum(PayslipSection.WAGE, "GROSS");
        Money excess = fundExcess(declared);
        Money taxable = WageMeasure.TAXABLE.of(wages).plus(statutory);
        Money deductible = isCircular ? contributions.minus(found().borneAsNoWage()) : contributions;
        YearToDate year = new TaxLine(input, tables, lines, workings).evaluate(taxable, deductible, excess);
        return new MonthSums(declared, gross, contributions, deductible, excess, year);
    }

    /**
     * Sets the one-off pay and returns it: paid in full whatever the absence, wage income of the month of payment
     * (个人所得税法实施条例 art. 24), not measured against the minimum wage and not part of a first month's base.
     */
    private Money oneOffPay() {
        Money amount = input.facts().money(MonthFact.ONE_OFF_PAY);
        if (!amount.isZero()) {
            lines.begin(StatutoryLine.ONE_OFF_PAY);
            lines.set(StatutoryLine.ONE_OFF_PAY, workings.given(Formula.ONE_OFF_PAY, amount));
        }
        return amount;
    }

    /** Returns what the month says about what its wage lines had presumed of it, once it is calculated. */
    FoundInMonth found() {
        return new FoundInMonth(input, tables, wages, lines);
    }

    /** Returns one side's deposit above the tax-free limit; both sides deposit the same. */
    private Money fundExcess(DeclaredBase declared) {
        Rate rate = input.officer().fund().rate().plus(input.officer().fund().supplementaryRate());
        FundTaxLimit limit = tables.tax().fundLimit().values();
        if (rate.compareTo(limit.share()) <= 0) {
            return Money.ZERO;
        }
        lines.begin(StatutoryLine.FUND_TAXABLE_EXCESS);
        Money deposit = lines.amount(StatutoryLine.HOUSING_FUND_EMPLOYER)
                .plus(lines.amount(StatutoryLine.SUPPLEMENTARY_FUND_EMPLOYER));
        Money base = tables.fund().base(declared.ofFund(), workings);
        workings.cite(tables.tax().fundLimit().version());
        Money excess = limit.excess(deposit, base.atMost(tables.fund().taxFreeBase()), workings);
        lines.set(StatutoryLine.FUND_TAXABLE_EXCESS, excess);
        return excess;
    }

    private void deductions(Money gross) {
        Money claim = input.facts().money(MonthFact.LOSS_COMPENSATION);
        if (!claim.isZero()) {
            lines.begin(StatutoryLine.LOSS_COMPENSATION);
            lines.set(
                    StatutoryLine.LOSS_COMPENSATION,
                    new LossCompensation(tables.wage().floors()).due(claim, gross, workings));
        }
        Money court = input.facts().money(MonthFact.COURT_DEDUCTION);
        if (!court.isZero()) {
            lines.begin(StatutoryLine.COURT_DEDUCTION);
            lines.set(StatutoryLine.COURT_DEDUCTION, workings.given(Formula.DEDUCTION, court));
        }
    }

    private Totals totals(Money gross, Money contributions) {
        Money tax = lines.amount(StatutoryLine.INCOME_TAX);
        Money taken = lines.sum(PayslipSection.DEDUCTION, "DEDUCTIONS");
        Money employer = lines.sum(PayslipSection.EMPLOYER_CONTRIBUTION, "EMPLOYER_CONTRIBUTIONS");
        Money agency = agency(gross.plus(employer));
        Money expense = lines.sum(PayslipSection.EMPLOYER_EXPENSE);
        Money net = gross.minus(contributions).minus(tax).minus(taken);
        Money cost = gross.plus(employer).plus(agency).plus(expense);
        if (workings.isKept()) {
            workings.line("NET");
            workings.note(Formula.NET, gross + " - " + contributions + " - " + tax + " - " + taken, null, net);
            workings.line("EMPLOYER_COST");
            String sum = gross + " + " + employer + " + " + agency;
            workings.note(Formula.EMPLOYER_COST, expense.isZero() ? sum : sum + " + " + expense, null, cost);
        }
        return new Totals(gross, contributions, tax, taken, net, employer, cost);
    }

    private Money agency(Money passThrough) {
        if (input.officer().form() != EmploymentForm.DISPATCH) {
            return Money.ZERO;
        }
        Money fee = Objects.requireNonNull(input.unit().agencyFee(), "checked");
        VatMethod method = Objects.requireNonNull(input.unit().vatMethod(), "checked");
        lines.begin(StatutoryLine.AGENCY_FEE);
        lines.set(StatutoryLine.AGENCY_FEE, workings.given(Formula.AGENCY_FEE, fee));
        lines.begin(StatutoryLine.AGENCY_VAT);
        workings.cite(tables.vat().version());
        Rate rate = Objects.requireNonNull(tables.vat().values().rates().get(method), "checked");
        AgencyInvoice invoice = AgencyInvoice.of(passThrough, fee, new AgencyVat(method, rate), workings);
        lines.set(StatutoryLine.AGENCY_VAT, invoice.vat());
        return fee;
    }
}
