package org.fenglu.force.payrun;

/** An officer at a unit: with the month, what a payslip and its findings are kept under. */
record OfficerPlace(String unit, String officerNo) {}
