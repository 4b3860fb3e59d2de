package org.fenglu.kernel.pay.month;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.PayerClass;

/**
 * What the tables of a month depend on; all officers with the same key share one look-up.
 *
 * @param month the pay month: wage, contributions and floors are those in force on its first day
 * @param payDate the day of payment: the tax is the one in force on it
 * @param region where the officer works and is insured
 * @param scheme id of the pay scheme
 * @param payer who pays the contributions
 * @param industryClass work-injury class of the payer
 */
public record MonthKey(
        YearMonth month, LocalDate payDate, Region region, String scheme, PayerClass payer, int industryClass) {}
