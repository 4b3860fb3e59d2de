package org.fenglu.kernel.promotion;

import java.time.LocalDate;

/**
 * An annual result or an award, with the day it was given.
 *
 * @param on the day
 * @param code such as {@code EXCELLENT} or {@code COMMENDATION_L2}
 */
public record DatedMark(LocalDate on, String code) {}
