package org.fenglu.kernel.pay.wage.kind;

import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;

/** What must have been reported of a month for a component to be anything but zero. */
public enum Occasion {
    /** Nothing: every month will do. */
    ANY_MONTH,
    /** An event or an award was counted. */
    EVENT,
    /** Hours of overtime. */
    OVERTIME,
    /** A result of the year's assessment. */
    ANNUAL_RESULT;

    /** How many sets of occasions there are. */
    public static final int SETS = 1 << values().length;

    /** Returns the set of the occasions of a month, as a number below {@link #SETS}. */
    public static int reported(MonthFacts facts) {
        int set = ANY_MONTH.bit();
        if (!facts.counts().isEmpty()) {
            set |= EVENT.bit();
        }
        if (facts.hasOvertime()) {
            set |= OVERTIME.bit();
        }
        return facts.text(MonthFact.ANNUAL_ASSESSMENT) == null ? set : set | ANNUAL_RESULT.bit();
    }

    private int bit() {
        return 1 << ordinal();
    }

    /** Returns whether this is one of a set. */
    public boolean isIn(int set) {
        return (set & bit()) != 0;
    }
}
