package org.fenglu.book.ratebook;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file, where a complaint can be put.
 *
 * @param findings the complaints of this reading
 * @param file path inside the rates folder
 * @param line from 1
 */
public record Spot(RateFindings findings, String file, int line) {

    /** Makes a value whose own checks may throw. */
    public interface Maker<T> {
        @Nullable
        T make();
    }

    /** Returns another line of the file. */
    public Spot at(int otherLine) {
        return new Spot(findings, file, otherLine);
    }

    /** Complains about this line: which error, about what, what was found, what would be right. */
    public void refuse(RateError error, String field, String found, String expected) {
        findings.add(new RateFinding(file, line, error, field, found, expected));
    }

    /** Complains about this line: which error, about what, what was found. */
    public void refuse(RateError error, String field, String found) {
        refuse(error, field, found, "");
    }

    void refuse(RateError error, String found) {
        refuse(error, "", found, "");
    }

    /** Makes a value of parts that were read without a complaint; see {@link #make(int, Maker)}. */
    public <T> @Nullable T make(Maker<T> value) {
        return make(findings.count(), value);
    }

    /**
     * Makes a value; what its own checks say becomes a complaint about this line, and the value is then null.
     *
     * @param before the complaints that there were before its parts were read: with more of them by now some part is a
     *     stand-in, and its checks say nothing new
     */
    public <T> @Nullable T make(int before, Maker<T> value) {
        try {
            return value.make();
        } catch (IllegalArgumentException broken) {
            if (findings.count() == before) {
                refuse(RateError.RULE_BROKEN, String.valueOf(broken.getMessage()));
            }
            return null;
        }
    }
}
