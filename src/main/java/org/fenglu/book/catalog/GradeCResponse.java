package org.fenglu.book.catalog;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.VersionResponse;

/**
 * The versions of grade C in force on a day.
 *
 * @param rateBook fingerprint of the book
 * @param on the day
 * @param items the versions in the order of their tables
 * @param count how many
 */
@Schema(name = "RatesOfGradeC")
record GradeCResponse(String rateBook, LocalDate on, List<Entry> items, int count) {

    /**
     * One of them.
     *
     * @param version the version
     * @param accepted whether a person answered for it, so that officers are paid by it
     */
    @Schema(name = "RateOfGradeC")
    record Entry(VersionResponse version, boolean accepted) {}
}
