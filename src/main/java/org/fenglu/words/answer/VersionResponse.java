package org.fenglu.words.answer;

import java.time.LocalDate;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.jspecify.annotations.Nullable;

/**
 * The version of a table that a number comes from.
 *
 * @param id table and first day, the name under which a person accepts it
 * @param table path of the table
 * @param from the first day on which it holds
 * @param until the last day on which it holds, or null
 * @param document the document's title
 * @param number its number
 * @param place the article or table inside it
 * @param issued the day it was issued
 * @param read the day on which the value was last compared with it
 * @param grade how well the value is known
 * @param status whether it will stay
 */
public record VersionResponse(
        String id,
        String table,
        LocalDate from,
        @Nullable LocalDate until,
        String document,
        @Nullable String number,
        @Nullable String place,
        @Nullable LocalDate issued,
        @Nullable LocalDate read,
        Evidence grade,
        Status status) {}
