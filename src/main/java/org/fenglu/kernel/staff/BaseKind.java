package org.fenglu.kernel.staff;

/** What a contribution base is declared for (缴费基数, 缴存基数): each insurance, and the housing fund. */
public enum BaseKind {
    PENSION,
    MEDICAL,
    MATERNITY,
    UNEMPLOYMENT,
    WORK_INJURY,
    HOUSING_FUND
}
