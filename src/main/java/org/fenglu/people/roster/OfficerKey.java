package org.fenglu.people.roster;

import java.time.LocalDate;

/**
 * One employment.
 *
 * @param unit the unit's code
 * @param officerNo identity of the officer
 * @param hiredOn first day of the employment
 */
public record OfficerKey(String unit, String officerNo, LocalDate hiredOn) {}
