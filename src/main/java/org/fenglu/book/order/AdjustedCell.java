package org.fenglu.book.order;

import org.fenglu.book.ratebook.SchemeAmount;
import org.fenglu.kernel.whole.adjustment.AdjustedAmount;

/**
 * One amount of a scheme that an order names, and what becomes of it.
 *
 * @param place the amount as it stands, with its place
 * @param amount old and new, and why
 * @param rule the rule with its numbers, in words
 */
public record AdjustedCell(SchemeAmount place, AdjustedAmount amount, String rule) {

    /** Returns the place with its new amount. */
    SchemeAmount adopted() {
        return place.with(amount.adopted());
    }
}
