package org.fenglu.kernel.pay.wage.time;

import java.util.Map;
import org.fenglu.kernel.rates.RateKey;

/**
 * Maternity leave by case.
 *
 * <p>Source: 女职工劳动保护特别规定 article 7; provinces add days of their own.
 *
 * @param days calendar days by case
 */
public record MaternityTable(Map<Case, Integer> days) {

    public static final RateKey<MaternityTable> KEY = new RateKey<>("national/wage/maternity", MaternityTable.class);

    public MaternityTable {
        days = Map.copyOf(days);
    }

    /** The cases that article 7 tells apart. */
    public enum Case {
        /** 正常产假. */
        NORMAL,
        /** 难产, on top. */
        DIFFICULT_BIRTH,
        /** 多胞胎每多生育1个婴儿, on top. */
        EACH_FURTHER_CHILD,
        /** 怀孕未满4个月流产. */
        MISCARRIAGE_BEFORE_FOUR_MONTHS,
        /** 怀孕满4个月流产. */
        MISCARRIAGE_FROM_FOUR_MONTHS
    }
}
