package org.fenglu.people.roster;

import java.time.LocalDate;

/**
 * A new grade for an employment, proposed for the roster.
 *
 * @param unit unit
 * @param officerNo officer
 * @param hiredOn first day of the employment
 * @param grade the new grade
 * @param validFrom the day from which it holds
 */
public record GradeChange(String unit, String officerNo, LocalDate hiredOn, String grade, LocalDate validFrom) {}
