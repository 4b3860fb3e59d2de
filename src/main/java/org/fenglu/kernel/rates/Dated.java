package org.fenglu.kernel.rates;

/**
 * Values together with the version that they come from.
 *
 * @param values what the table says
 * @param version when and where it says so
 */
public record Dated<T>(T values, Version version) {}
