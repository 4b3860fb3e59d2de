package org.fenglu.kernel.pay.wage.kind;

/** What a component counts for. */
public enum Flag {
    /** Wage income for the income tax. */
    TAXABLE("taxable"),
    /** Part of the wage from which the contribution base is declared. */
    CONTRIBUTION_BASE("contributionBase"),
    /** Part of the wage from which the housing fund's base is declared. */
    HOUSING_FUND_BASE("housingFundBase"),
    /** Part of the wage from which overtime is paid. */
    OVERTIME_BASE("overtimeBase"),
    /** Measured against the minimum wage. */
    MIN_WAGE_COUNTABLE("minWageCountable"),
    /** Part of the basic wage (基本工资), a legal notion, not a line. */
    BASIC_WAGE("basicWage"),
    /** Unchanged during the paid injury leave (工伤保险条例 article 33). */
    PAYABLE_ON_INJURY_LEAVE("payableOnInjuryLeave"),
    /** Paid on probation. */
    PAYABLE_ON_PROBATION("payableOnProbation");

    private final String word;

    Flag(String word) {
        this.word = word;
    }

    /** Returns how it is written in a scheme and in answers. */
    public String word() {
        return word;
    }
}
