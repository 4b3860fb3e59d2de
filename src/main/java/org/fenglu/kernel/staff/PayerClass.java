package org.fenglu.kernel.staff;

/** Who pays the contributions; several cities set other rates for bodies paid from the budget. */
public enum PayerClass {
    /** A public body paid from the budget. */
    GOVERNMENT,
    /** An enterprise, such as a dispatch agency. */
    ENTERPRISE
}
