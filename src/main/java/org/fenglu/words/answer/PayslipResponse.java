package org.fenglu.words.answer;

import java.util.List;

/**
 * A payslip: its lines in the order of the slip, and their sums.
 *
 * @param lines every line, those of zero too
 * @param totals the sums
 */
public record PayslipResponse(List<LineResponse> lines, TotalsResponse totals) {}
