package org.fenglu.demo;

import java.util.List;

/**
 * Numbers that look random and are the same for the same seed on every machine and every Java.
 *
 * <p>The algorithm is SplitMix64 (Steele, Lea, Flood 2014), written down here so that no library can change it.
 */
final class Draw {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FIRST_MIX = 0xBF58476D1CE4E5B9L;
    private static final long SECOND_MIX = 0x94D049BB133111EBL;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** Returns the numbers of one place, such as an officer or an officer's month; places do not touch each other. */
    static Draw of(long seed, long... place) {
        long state = mix(seed + GAMMA);
        for (long part : place) {
            state = mix(state ^ mix(part + GAMMA));
        }
        return new Draw(state);
    }

    /** Returns a number from 0 up to, and not with, a bound. */
    int below(int bound) {
        state += GAMMA;
        return (int) Long.remainderUnsigned(mix(state), bound);
    }

    /** Returns a number between two, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Returns true so many times in a hundred. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** Returns one of a list, each as often as the others. */
    <T> T one(List<T> list) {
        return list.get(below(list.size()));
    }

    private static long mix(long value) {
        long first = (value ^ (value >>> 30)) * FIRST_MIX;
        long second = (first ^ (first >>> 27)) * SECOND_MIX;
        return second ^ (second >>> 31);
    }
}
