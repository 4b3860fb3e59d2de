package org.fenglu.kernel.loss.entitlement;

/** Who pays a benefit. */
public enum Payer {
    FUND,
    EMPLOYER,
    AGENCY,
    AGENCY_AND_USER_UNIT,
    VETERANS_OFFICE,
    NEW_COUNTY_VETERANS_OFFICE,
    PENSION_FUND,
    RECIPIENT,
    LOCAL_FUND,
    LOCAL_RULE,
    COUNTY_FINANCE,
    PROVINCE
}
