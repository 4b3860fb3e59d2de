package org.fenglu.kernel.staff;

/** How the basic deduction accumulates over the tax year; decided once a year from what the officer declares. */
public enum BasicDeductionMode {
    /** 5,000 for each month employed here this year (2018 No. 61). */
    TENURE,
    /** First job of the year: 5,000 for each calendar month so far (2020 No. 13). */
    FIRST_JOB,
    /** Last year's wage at most 60,000, all twelve months here: 60,000 from January (2020 No. 19). */
    FULL_YEAR
}
