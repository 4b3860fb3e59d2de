package org.fenglu.force.payrun;

/** Why a stored payslip no longer is what a run would make of it. */
public enum StaleCause {
    /** The payslip of the month before was replaced, withdrawn or first written since. */
    EARLIER_MONTH_REPLACED,
    /** The payslip of the month before is stale itself. */
    EARLIER_MONTH_STALE,
    /** The opening balance was corrected. */
    OPENING_BALANCE,
    /** The roster or the declared bases say something else about the officer. */
    OFFICER,
    /** The facts of the month were corrected. */
    MONTH_FACTS,
    /** The unit has decided otherwise. */
    UNIT_TERMS,
    /** The tables of the month say something else. */
    RATES
}
