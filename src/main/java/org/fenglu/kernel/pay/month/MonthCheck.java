package org.fenglu.kernel.pay.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.contribution.RateRange;
import org.fenglu.kernel.pay.tax.DeductionClaims;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.pay.wage.time.PayMonth;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.UnitTerms;

/** All that keeps one officer's month from being paid, found before the first amount is calculated. */
final class MonthCheck {

    private final MonthInput input;
    private final AuxiliaryOfficer officer;
    private final MonthTables tables;
    private final List<Finding> findings = new ArrayList<>(0);

    private MonthCheck(MonthInput input, MonthTables tables) {
        this.input = input;
        this.officer = input.officer();
        this.tables = tables;
    }

    /** Returns all findings at once; empty where the month can be paid. */
    static List<Finding> findings(MonthInput input, MonthTables tables, WageLines lines) {
        MonthCheck check = new MonthCheck(input, tables);
        check.employment();
        if (!check.findings.isEmpty()) {
            return check.findings;
        }
        check.chain();
        lines.check(check.findings);
        check.probation();
        check.fund();
        check.supplementaryFund();
        check.tax();
        check.agency();
        FactsCheck.addFindings(input, tables, check.findings);
        return check.findings;
    }

    private void complain(FindingCode code, String field, String found, String expected) {
        findings.add(new Finding(code, field, found, expected));
    }

    private void employment() {
        PayMonth month = tables.wage().payMonth();
        LocalDate left = officer.leftOn();
        if (officer.hiredOn().isAfter(month.last()) || (left != null && left.isBefore(month.first()))) {
            complain(
                    FindingCode.NOT_EMPLOYED_IN_MONTH,
                    "hiredOn",
                    officer.hiredOn() + " .. " + (left == null ? "" : left),
                    month.month().toString());
        }
    }

    /** The year so far is handed from month to month; it is never started at zero in the middle of a year. */
    private void chain() {
        PayMonth month = tables.wage().payMonth();
        YearMonth before = month.before();
        boolean isHiredNow = !officer.hiredOn().isBefore(month.first());
        Carried carried = input.carried();
        if (carried == null) {
            boolean startsYear = tables.key().payDate().getMonthValue() == 1;
            if (!isHiredNow && !startsYear) {
                complain(FindingCode.NO_YEAR_TO_DATE, "opening", "", before.toString());
            } else if (!isHiredNow && isWithoutBase()) {
                complain(
                        FindingCode.NO_CONTRIBUTION_BASE,
                        "lastYearAverageWage",
                        "",
                        month.month().toString());
            }
        } else if (!carried.through().equals(before)) {
            complain(FindingCode.NO_YEAR_TO_DATE, "opening", carried.through().toString(), before.toString());
        } else if (carried.contributionBase() == null && isWithoutBase()) {
            complain(
                    FindingCode.NO_CONTRIBUTION_BASE,
                    "lastYearAverageWage",
                    "",
                    month.month().toString());
        }
    }

    private boolean isWithoutBase() {
        return officer.lastYearAverageWage() == null
                && !DeclaredBase.isDeclaredForAll(officer.declaredBases(), tables.insurances());
    }

    private void probation() {
        if (officer.status() == ServiceStatus.PROBATION && officer.contractWage() == null) {
            complain(FindingCode.PROBATION_WAGE_MISSING, "contractWage", "", officer.officerNo());
        }
    }

    private void fund() {
        FundTerms fund = tables.fund();
        Rate rate = officer.fund().rate();
        RateRange payer = fund.payerRange();
        boolean isAllowed = fund.table().values().allows(rate) && (payer == null || payer.holds(rate));
        if (!isAllowed) {
            String range = fund.table().values().rateMin() + " .. "
                    + fund.table().values().rateMax();
            complain(
                    FindingCode.FUND_RATE_OUT_OF_RANGE,
                    "fund.rate",
                    rate.toString(),
                    payer == null ? range : payer.toString());
        }
    }

    private void supplementaryFund() {
        Rate extra = officer.fund().supplementaryRate();
        if (extra.isZero()) {
            return;
        }
        RateRange offered = tables.fund().supplementary();
        if (offered == null) {
            complain(
                    FindingCode.SUPPLEMENTARY_FUND_NOT_OFFERED,
                    "fund.supplementaryRate",
                    extra.toString(),
                    tables.key().region().code());
        } else if (!offered.holds(extra)) {
            complain(
                    FindingCode.FUND_RATE_OUT_OF_RANGE, "fund.supplementaryRate", extra.toString(), offered.toString());
        }
    }

    private void tax() {
        DeductionClaims.check(officer.tax().claims(), tables.tax().additional().values(), findings);
        WithholdingTable table = tables.tax().withholding().values();
        int taxYear = tables.key().payDate().getYear();
        BasicDeductionMode mode = officer.tax().mode();
        if (mode == BasicDeductionMode.FIRST_JOB
                && (!table.firstJob() || officer.hiredOn().getYear() != taxYear)) {
            complain(
                    FindingCode.FIRST_JOB_MODE_NOT_ALLOWED,
                    "tax.mode",
                    officer.hiredOn().toString(),
                    String.valueOf(taxYear));
        }
        if (mode == BasicDeductionMode.FULL_YEAR && !isFullYearAllowed(table, taxYear)) {
            complain(
                    FindingCode.FULL_YEAR_MODE_NOT_ALLOWED,
                    "tax.mode",
                    officer.hiredOn() + ", " + officer.tax().lastYearIncome(),
                    String.valueOf(table.fullYearIncomeLimit()));
        }
    }

    private boolean isFullYearAllowed(WithholdingTable table, int taxYear) {
        return table.fullYearDeduction() != null
                && table.fullYearIncomeLimit() != null
                && officer.tax().lastYearIncome() != null
                && officer.tax().lastYearIncome().compareTo(table.fullYearIncomeLimit()) <= 0
                && officer.hiredOn().isBefore(LocalDate.of(taxYear - 1, 2, 1));
    }

    private void agency() {
        if (officer.form() != EmploymentForm.DISPATCH) {
            return;
        }
        UnitTerms unit = input.unit();
        if (unit.agencyFee() == null || unit.vatMethod() == null) {
            complain(FindingCode.AGENCY_TERMS_MISSING, "unit", unit.unit(), "agencyFee, vatMethod");
        } else if (!tables.vat().values().rates().containsKey(unit.vatMethod())) {
            complain(
                    FindingCode.VAT_METHOD_NOT_ESTABLISHED,
                    "vatMethod",
                    unit.vatMethod().name(),
                    tables.vat().values().rates().keySet().toString());
        }
    }
}
