package org.fenglu.kernel.staff;

/** How a dispatch agency is taxed on what it charges. */
public enum VatMethod {
    /** 差额征税: on the fee alone; established for periods up to 2025. */
    DIFFERENTIAL,
    /** 一般计税: on the whole invoice. */
    GENERAL,
    /** 小规模, 简易计税: on the whole invoice. */
    SMALL_SCALE
}
