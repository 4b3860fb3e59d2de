package org.fenglu.kernel.whole.control;

import org.fenglu.kernel.rates.Region;
import org.jspecify.annotations.Nullable;

/**
 * Whom a control holds for: those who work in a place, or are paid by a scheme, or both.
 *
 * @param within a place with all that lies in it by its administrative code (GB/T 2260), or null for everywhere
 * @param scheme id of a pay scheme, or null for all
 */
public record ControlScope(
        @Nullable Region within, @Nullable String scheme) {

    private static final String ALL_IN_IT = "00";

    public ControlScope {
        if (within == null && scheme == null) {
            throw new IllegalArgumentException("A control holds within a place or for a scheme, found neither");
        }
    }

    /** Returns whether the control holds for who works in a region and is paid by a scheme. */
    public boolean holdsFor(Region region, String paidBy) {
        boolean isWithin = within == null || region.code().startsWith(shared(within.code()));
        return isWithin && (scheme == null || scheme.equals(paidBy));
    }

    /** Returns the digits that all places inside share: two for a province, four for a city, six for a county. */
    private static String shared(String code) {
        String digits = code;
        while (digits.length() > 2 && digits.endsWith(ALL_IN_IT)) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return digits;
    }
}
