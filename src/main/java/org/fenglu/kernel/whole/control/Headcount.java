package org.fenglu.kernel.whole.control;

import org.fenglu.kernel.money.Rate;

/**
 * HEADCOUNT: auxiliaries are at most as many as a share of the police of the same level.
 *
 * <p>The number of police is a fact that must be given; it is never assumed.
 *
 * @param shareOfPolice highest share, 100% for as many as there are police
 */
public record Headcount(Rate shareOfPolice) implements ControlRule {

    /** Returns whether so many auxiliaries are within the share of so many police; a part of a person is dropped. */
    public Verdict.OfPeople verdict(long auxiliaries, long police) {
        long limit = Math.multiplyExact(police, shareOfPolice.ppm()) / Rate.WHOLE.ppm();
        return new Verdict.OfPeople(auxiliaries <= limit, auxiliaries, limit, limit - auxiliaries);
    }
}
