package org.fenglu.kernel.career.pension;

/** What the arithmetic of a pension is about: the name of a line in an explanation. */
public enum PensionPart {
    PENSION_ACCOUNT,
    HOUSING_FUND_ACCOUNT,
    INDEXED_WAGE,
    BASIC_PENSION,
    ACCOUNT_PENSION,
    TRANSITIONAL_PENSION,
    LOCAL_EXTRA,
    FIRST_PENSION
}
