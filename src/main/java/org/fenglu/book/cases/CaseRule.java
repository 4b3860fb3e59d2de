package org.fenglu.book.cases;

import org.fenglu.kernel.rates.RateBook;

/**
 * What a case asks: reads what is given, lets the kernel calculate, and names the figures that came out.
 *
 * <p>A rule here holds no arithmetic of the law: a figure that the kernel cannot give is a rule missing there.
 */
interface CaseRule {

    /** Answers a case; what is wrong with the given values is complained about where it stands. */
    void answer(Given given, RateBook book, Figures figures);
}
