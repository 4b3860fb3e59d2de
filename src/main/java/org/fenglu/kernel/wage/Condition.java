package org.fenglu.kernel.wage;

import java.util.Map;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Placement;

/**
 * When a component is due: each named dimension has the named value; without any, always.
 *
 * @param values value by dimension
 */
public record Condition(Map<Dimension, String> values) {

    public static final Condition ALWAYS = new Condition(Map.of());

    public Condition {
        values = Map.copyOf(values);
    }

    /** Returns whether the condition is met. */
    public boolean holds(Placement placement) {
        if (values.isEmpty()) {
            return true;
        }
        for (Map.Entry<Dimension, String> entry : values.entrySet()) {
            if (!placement.on(entry.getKey()).equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }
}
