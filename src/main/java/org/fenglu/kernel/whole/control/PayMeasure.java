package org.fenglu.kernel.whole.control;

/** Which total of a payslip is meant by pay; amounts on different bases are different numbers. */
public enum PayMeasure {
    /** 应发工资, without the employer's contributions. */
    GROSS,
    /** 实发工资. */
    NET_TAKE_HOME,
    /** 用工总成本: with the employer's contributions and an agency's fee. */
    EMPLOYER_COST_INCLUSIVE
}
