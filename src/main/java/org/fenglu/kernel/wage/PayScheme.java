package org.fenglu.kernel.wage;

import java.util.List;
import org.fenglu.kernel.rates.RateKey;

/**
 * One version of a local pay scheme (薪酬方案): its ladder and its components in the order in which they are evaluated.
 *
 * @param nameZh name of the scheme
 * @param ladder grades
 * @param components each refers only to components before it
 */
public record PayScheme(String nameZh, GradeLadder ladder, List<Component> components) {

    public PayScheme {
        components = List.copyOf(components);
        for (int at = 0; at < components.size(); at++) {
            requireBackward(components.get(at), at);
            requireOnce(components, at);
        }
    }

    /** Returns the key of a scheme's table. */
    public static RateKey<PayScheme> key(String id) {
        return new RateKey<>("scheme/" + id, PayScheme.class);
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
            boolean isAfterOvertime = components.get(before).kind() instanceof OvertimePay
                    && components.get(at).flags().overtimeBase();
            if (isAfterOvertime) {
                throw new IllegalArgumentException(components.get(at).code()
                        + " counts for the overtime base but stands after overtime; put it before");
            }
        }
    }
}
