package org.fenglu.book.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rates in use cover.
 *
 * @param rateBook fingerprint of the rate book
 * @param years the years that each text of signs is about, in its order
 * @param parts what is known, by kinds of tables
 */
@Schema(name = "Coverage")
record CoverageResponse(String rateBook, List<Integer> years, List<Coverage.Part> parts) {}
