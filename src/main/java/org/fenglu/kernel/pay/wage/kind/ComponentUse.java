package org.fenglu.kernel.pay.wage.kind;

/** What becomes of a component's amount. */
public enum ComponentUse {
    /** Paid to the officer as wage. */
    PAID,
    /** Only a base for other components. */
    BASE,
    /** Taken from the officer's net pay. */
    DEDUCTION,
    /** Spent by the employer besides the wage, such as the yearly health examination; never the officer's. */
    EMPLOYER_EXPENSE
}
