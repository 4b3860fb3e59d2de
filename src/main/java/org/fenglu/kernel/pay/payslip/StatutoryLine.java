package org.fenglu.kernel.pay.payslip;

/** The lines that come from the law and not from a pay scheme, in the order of the payslip. */
public enum StatutoryLine {
    SICK_PAY(PayslipSection.WAGE),
    PROBATION_TOP_UP(PayslipSection.WAGE),
    MINIMUM_WAGE_TOP_UP(PayslipSection.WAGE),
    ONE_OFF_PAY(PayslipSection.WAGE),
    PENSION_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION),
    MEDICAL_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION),
    UNEMPLOYMENT_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION),
    HOUSING_FUND_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION),
    SUPPLEMENTARY_FUND_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION),
    INCOME_TAX(PayslipSection.TAX),
    LOSS_COMPENSATION(PayslipSection.DEDUCTION),
    COURT_DEDUCTION(PayslipSection.DEDUCTION),
    PENSION_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION),
    MEDICAL_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION),
    MATERNITY_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION),
    UNEMPLOYMENT_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION),
    WORK_INJURY_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION),
    HOUSING_FUND_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION),
    SUPPLEMENTARY_FUND_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION),
    AGENCY_FEE(PayslipSection.AGENCY),
    AGENCY_VAT(PayslipSection.INFORMATION),
    FUND_TAXABLE_EXCESS(PayslipSection.INFORMATION);

    private final PayslipSection section;

    StatutoryLine(PayslipSection section) {
        this.section = section;
    }

    public PayslipSection section() {
        return section;
    }

    LineDefinition definition() {
        return new LineDefinition(name(), "", section);
    }
}
