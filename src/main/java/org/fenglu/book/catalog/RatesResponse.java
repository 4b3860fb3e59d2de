package org.fenglu.book.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The tables of the book.
 *
 * @param rateBook fingerprint of the book
 * @param items the tables in the order of their paths
 * @param count how many
 */
@Schema(name = "Rates")
record RatesResponse(String rateBook, List<TableResponse> items, int count) {}
