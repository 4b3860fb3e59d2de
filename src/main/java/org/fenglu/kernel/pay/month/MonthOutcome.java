package org.fenglu.kernel.pay.month;

/** What becomes of one officer's month: paid, or refused with all that is wrong. */
public sealed interface MonthOutcome permits Paid, Refused {}
