package org.fenglu.kernel.career.outlook;

import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;

/**
 * One month of a projection.
 *
 * @param stage where the officer stands
 * @param input what was calculated
 * @param tables with which tables
 * @param paid payslip, and what it hands to the next month
 */
public record ProjectedMonth(CareerPlan.Stage stage, MonthInput input, MonthTables tables, Paid paid) {}
