package org.fenglu.kernel.career.promotion;

import java.time.LocalDate;
import org.fenglu.kernel.staff.ServiceStatus;

/**
 * A time in which an officer's grade and status stayed the same.
 *
 * @param from first day
 * @param until first day of the next span; far in the future for the last one
 * @param grade code of the grade, empty for none
 * @param status whether it counts as time in grade is the table's to say
 */
public record GradeSpan(LocalDate from, LocalDate until, String grade, ServiceStatus status) {}
