package org.fenglu.kernel.benefit;

import java.time.YearMonth;
import org.fenglu.kernel.entitlement.BenefitLine;
import org.fenglu.kernel.entitlement.Payer;

/**
 * One month of one line by one payer: what a payment is for.
 *
 * @param line what, and whose
 * @param payer who pays it
 * @param month the month that it is for, whenever it is paid
 */
public record PayMonth(BenefitLine line, Payer payer, YearMonth month) {}
