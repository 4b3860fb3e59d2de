package org.fenglu.kernel.pay.payslip;

/** The lines that come from the law and not from a pay scheme, in the order of the payslip. */
public enum StatutoryLine {
    SICK_PAY(PayslipSection.WAGE, "病假工资", "sick pay"),
    PROBATION_TOP_UP(PayslipSection.WAGE, "试用期工资补足", "top-up to the probation floor"),
    MINIMUM_WAGE_TOP_UP(PayslipSection.WAGE, "最低工资补足", "top-up to the minimum wage"),
    ONE_OFF_PAY(PayslipSection.WAGE, "一次性应税发放", "one-off taxable pay"),
    PENSION_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION, "养老保险（个人）", "pension, employee"),
    MEDICAL_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION, "医疗保险（个人）", "medical, employee"),
    UNEMPLOYMENT_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION, "失业保险（个人）", "unemployment, employee"),
    HOUSING_FUND_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION, "住房公积金（个人）", "housing fund, employee"),
    SUPPLEMENTARY_FUND_EMPLOYEE(PayslipSection.EMPLOYEE_CONTRIBUTION, "补充公积金（个人）", "supplementary fund, employee"),
    INCOME_TAX(PayslipSection.TAX, "个人所得税", "income tax"),
    LOSS_COMPENSATION(PayslipSection.DEDUCTION, "赔偿扣款", "compensation for a loss"),
    COURT_DEDUCTION(PayslipSection.DEDUCTION, "司法扣款", "deduction by court order"),
    PENSION_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION, "养老保险（单位）", "pension, employer"),
    MEDICAL_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION, "医疗保险（单位）", "medical, employer"),
    MATERNITY_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION, "生育保险（单位）", "maternity, employer"),
    UNEMPLOYMENT_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION, "失业保险（单位）", "unemployment, employer"),
    WORK_INJURY_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION, "工伤保险（单位）", "work injury, employer"),
    HOUSING_FUND_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION, "住房公积金（单位）", "housing fund, employer"),
    SUPPLEMENTARY_FUND_EMPLOYER(PayslipSection.EMPLOYER_CONTRIBUTION, "补充公积金（单位）", "supplementary fund, employer"),
    AGENCY_FEE(PayslipSection.AGENCY, "派遣管理费（含税）", "agency fee, VAT included"),
    AGENCY_VAT(PayslipSection.INFORMATION, "其中：增值税", "VAT inside the agency's invoice"),
    FUND_TAXABLE_EXCESS(PayslipSection.INFORMATION, "公积金超限额计税部分（单位）", "employer's fund above the tax-free limit");

    private final PayslipSection section;
    private final String nameZh;
    private final String nameEn;

    StatutoryLine(PayslipSection section, String nameZh, String nameEn) {
        this.section = section;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public PayslipSection section() {
        return section;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    LineDefinition definition() {
        return new LineDefinition(name(), nameZh, section);
    }
}
