package org.fenglu.kernel.pay.wage.scheme;

import java.util.List;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * What regulations say on the level of pay (薪酬水平依据), in their exact words.
 *
 * <p>None states a formula: they name a series and a relation to it, and a city or county approves the numbers. So an
 * anchor pays no one; it is there to be read beside a scheme and to be checked against.
 *
 * @param anchors one for each regulation
 */
public record PayAnchors(List<Anchor> anchors) {

    public static final RateKey<PayAnchors> KEY = new RateKey<>("national/wage/pay-level-anchors", PayAnchors.class);

    public PayAnchors {
        anchors = List.copyOf(anchors);
    }

    /** How a regulation ties the pay to a series. */
    public enum Relation {
        /** 按照. */
        ACCORDING_TO,
        /** 参照. */
        REFER_TO,
        /** 按照…的一定比例. */
        PERCENT_OF,
        /** 不低于, each person. */
        NOT_BELOW,
        /** 平均薪酬不低于: the average of the whole force, never a top-up of one person. */
        FORCE_AVERAGE_NOT_BELOW,
        /** No series is named. */
        NONE_NAMED
    }

    /**
     * One regulation's words.
     *
     * @param place where it holds
     * @param document the regulation and its article
     * @param relation how the pay is tied to the series
     * @param series the series, or null where none is named
     * @param words the exact words
     * @param grade how well they are known
     */
    public record Anchor(
            String place,
            String document,
            Relation relation,
            @Nullable String series,
            String words,
            Evidence grade) {}
}
