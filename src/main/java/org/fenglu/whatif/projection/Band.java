package org.fenglu.whatif.projection;

import java.util.Arrays;
import org.fenglu.kernel.money.Money;

/**
 * Where the paths lie: of a hundred, ten are at or below the first amount, fifty at or below the second, ninety at or
 * below the third. Each is the amount of one path (nearest rank), never a mean of two.
 *
 * @param p10 yuan
 * @param p50 yuan
 * @param p90 yuan
 */
record Band(Money p10, Money p50, Money p90) {

    /** Returns the band of the amounts of all paths, in fen; at least one. */
    static Band of(long[] fen) {
        long[] sorted = fen.clone();
        Arrays.sort(sorted);
        return new Band(rank(sorted, 10), rank(sorted, 50), rank(sorted, 90));
    }

    private static Money rank(long[] sorted, int percent) {
        long rank = (sorted.length * (long) percent + 99) / 100;
        return Money.ofFen(sorted[(int) Math.max(1, rank) - 1]);
    }
}
