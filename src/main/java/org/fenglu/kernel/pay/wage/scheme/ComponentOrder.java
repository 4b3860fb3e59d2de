package org.fenglu.kernel.pay.wage.scheme;

import java.util.List;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Flag;

/** The order in which the components of a scheme stand: each once, and after whatever it depends on. */
final class ComponentOrder {

    private ComponentOrder() {}

    /** Refuses components that cannot be evaluated from the first to the last. */
    static void check(List<Component> components) {
        for (int at = 0; at < components.size(); at++) {
            requireBackward(components.get(at), at);
            requireOnce(components, at);
        }
    }

    private static void requireBackward(Component component, int at) {
        for (int other : component.kind().dependsOn()) {
            if (other < 0 || other >= at) {
                throw new IllegalArgumentException(
                        component.code() + " depends on a component that does not stand before it; reorder them");
            }
        }
    }

    private static void requireOnce(List<Component> components, int at) {
        for (int before = 0; before < at; before++) {
            if (components.get(before).code().equals(components.get(at).code())) {
                throw new IllegalArgumentException(components.get(at).code() + " stands in the scheme twice");
            }
            boolean isAfterOvertime = components.get(before).kind().isOvertime()
                    && components.get(at).has(Flag.OVERTIME_BASE);
            if (isAfterOvertime) {
                throw new IllegalArgumentException(components.get(at).code()
                        + " counts for the overtime base but stands after overtime; put it before");
            }
        }
    }
}
