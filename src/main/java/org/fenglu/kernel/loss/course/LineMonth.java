package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.jspecify.annotations.Nullable;

/**
 * One month of one line by one payer: what a payment is for.
 *
 * @param line what, and whose
 * @param payer who pays it
 * @param month the month that it is for, whenever it is paid; null for a sum due once
 */
public record LineMonth(
        BenefitLine line, Payer payer, @Nullable YearMonth month) {}
