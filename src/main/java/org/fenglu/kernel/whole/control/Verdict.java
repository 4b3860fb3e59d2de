package org.fenglu.kernel.whole.control;

import org.fenglu.kernel.money.Money;

/** What a control came to. */
public sealed interface Verdict {

    /** Returns whether the control is kept. */
    boolean isMet();

    /**
     * A control over money.
     *
     * @param isMet whether it is kept, compared before any rounding
     * @param measured yuan
     * @param limit yuan: the floor or the ceiling
     * @param margin yuan by which it is kept, negative where it is not
     */
    record OfMoney(boolean isMet, Money measured, Money limit, Money margin) implements Verdict {}

    /**
     * A control over people.
     *
     * @param isMet whether it is kept
     * @param measured people
     * @param limit people
     * @param margin people by which it is kept, negative where it is not
     */
    record OfPeople(boolean isMet, long measured, long limit, long margin) implements Verdict {}
}
