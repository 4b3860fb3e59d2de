package org.fenglu.kernel.career.recruitment;

import org.jspecify.annotations.Nullable;

/**
 * Which ages are taken, in completed years (周岁).
 *
 * @param from lowest age, or null where no source says
 * @param through highest age, or null where no source says
 * @param end until when a person has the highest age, or null where the source leaves it open or names no age
 */
public record AgeRange(
        @Nullable Integer from,
        @Nullable Integer through,
        @Nullable End end) {

    /** Until when a person has a highest age. */
    public enum End {
        /** Until the birthday on which the age is reached, the day itself included. */
        BIRTHDAY,
        /** Until the day before the next birthday. */
        NEXT_BIRTHDAY
    }

    /** No age is asked for. */
    public static final AgeRange ANY = new AgeRange(null, null, null);

    public AgeRange {
        if (from != null && through != null && from > through) {
            throw new IllegalArgumentException("ageFrom " + from + " is above ageThrough " + through);
        }
        if (end != null && through == null) {
            throw new IllegalArgumentException("ageEnd " + end + " needs ageThrough, found none");
        }
    }
}
