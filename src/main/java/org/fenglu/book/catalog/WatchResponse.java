package org.fenglu.book.catalog;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.VersionResponse;

/**
 * Versions of tables that need attention.
 *
 * @param rateBook fingerprint of the book
 * @param on the day from which it is seen
 * @param items the versions in the order of their tables
 * @param count how many
 */
@Schema(name = "RateWatch")
record WatchResponse(String rateBook, LocalDate on, List<VersionResponse> items, int count) {}
