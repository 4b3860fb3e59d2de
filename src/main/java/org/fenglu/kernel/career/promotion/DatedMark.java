package org.fenglu.kernel.career.promotion;

import java.time.LocalDate;

/**
 * An annual result, with the day it was given.
 *
 * @param on the day
 * @param code such as {@code EXCELLENT}
 */
public record DatedMark(LocalDate on, String code) {}
