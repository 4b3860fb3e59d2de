package org.fenglu.kernel.pay.wage.kind;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Placement;

/**
 * When a component is due: each named dimension has the named value, or any where it is {@value #ANY}; without a named
 * dimension, always.
 */
public final class Condition {

    public static final Condition ALWAYS = new Condition(Map.of());

    /** Stands for every value, but not for none: due to an officer who holds a position at all. */
    public static final String ANY = "*";

    private final Map<Dimension, String> values;
    private final Dimension[] dimensions;
    private final String[] expected;

    /**
     * Makes a condition.
     *
     * @param values value by dimension
     */
    public Condition(Map<Dimension, String> values) {
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
        this.dimensions = this.values.keySet().toArray(Dimension[]::new);
        this.expected = this.values.values().toArray(String[]::new);
    }

    /** Returns whether the condition is met. */
    public boolean holds(Placement placement) {
        for (int at = 0; at < dimensions.length; at++) {
            if (!isMet(placement.on(dimensions[at]), expected[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(String value, String expected) {
        return value.equals(expected) || (expected.equals(ANY) && !value.isEmpty());
    }

    /** Returns the expected value by dimension. */
    public Map<Dimension, String> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && values.equals(condition.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
