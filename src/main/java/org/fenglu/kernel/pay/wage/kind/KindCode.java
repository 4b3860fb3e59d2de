package org.fenglu.kernel.pay.wage.kind;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of component as a scheme names them, each with the part of it that a part of a month pays unless the scheme
 * says: what is counted by itself is paid whole.
 */
public enum KindCode {
    FIXED(Proration.ATTENDED),
    PERSONAL(Proration.ATTENDED),
    TABLE(Proration.ATTENDED),
    SERVICE_STEP(Proration.ATTENDED),
    SERVICE_BAND(Proration.ATTENDED),
    INDEX_SHARE(Proration.ATTENDED),
    PERCENT_OF(Proration.ATTENDED),
    /** Several components, one for each share. */
    SPLIT_OF(Proration.ATTENDED),
    COUNT_RATE(Proration.WHOLE),
    TIME_MULTIPLE(Proration.WHOLE),
    /** Where the assessment is that of the year, the whole: {@link Assessed}. */
    ASSESSED(Proration.ATTENDED),
    SEASONAL(Proration.WHOLE),
    AWARD(Proration.WHOLE),
    EXTRA_MONTH(Proration.WHOLE),
    /** On the net, the whole: {@link NetTopUp}. */
    TOP_UP(Proration.ATTENDED),
    CAP(Proration.ATTENDED),
    DEDUCTION(Proration.WHOLE),
    UNKNOWN(Proration.ATTENDED);

    private final Proration proration;

    KindCode(Proration proration) {
        this.proration = proration;
    }

    /** Returns the kind of a name, or null where there is none. */
    public static @Nullable KindCode named(String name) {
        for (KindCode code : values()) {
            if (code.name().equals(name)) {
                return code;
            }
        }
        return null;
    }

    /** Returns which part of it a part of a month pays, where neither the scheme nor the form of the kind says. */
    Proration proration() {
        return proration;
    }
}
