package org.fenglu.force.payrun;

import java.io.Serializable;
import java.time.LocalDate;

/** What a payslip is kept under. */
record PayslipKey(LocalDate month, String unit, String officerNo) implements Serializable {}
