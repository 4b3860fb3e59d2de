package org.fenglu.kernel.loss.injury;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Facts by date: a case file learns them in any order. */
final class InOrder {

    private InOrder() {}

    /** Returns them oldest first; those of one date stay as they came. */
    static <T, D extends Comparable<? super D>> List<T> byDate(List<T> facts, Function<T, D> date) {
        return facts.stream().sorted(Comparator.comparing(date)).toList();
    }
}
