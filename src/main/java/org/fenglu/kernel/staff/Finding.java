package org.fenglu.kernel.staff;

/**
 * One complaint about what was given: what, found, expected. The words are made where it is shown, from the code.
 *
 * @param code which complaint
 * @param field the field or table that it is about
 * @param found what was found there
 * @param expected what would be right, or what covers
 */
public record Finding(FindingCode code, String field, String found, String expected) {}
