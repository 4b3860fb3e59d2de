package org.fenglu.kernel.rates;

/**
 * The typed name of a table.
 *
 * @param table path of the table, such as {@code national/tax/wage-withholding}
 * @param type the record that its values are read into
 */
public record RateKey<T>(String table, Class<T> type) {}
