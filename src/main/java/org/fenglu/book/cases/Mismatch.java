package org.fenglu.book.cases;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is not what a case expects.
 *
 * @param field its name
 * @param line line of the case file on which it is expected
 * @param expected what the case expects
 * @param found what came out, or null where the rule gave no such figure
 * @param differenceFen found less expected in fen, or null where one of the two is no amount
 */
public record Mismatch(
        String field,
        int line,
        String expected,
        @Nullable String found,
        @Nullable Long differenceFen) {}
