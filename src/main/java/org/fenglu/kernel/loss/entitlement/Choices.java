package org.fenglu.kernel.loss.entitlement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param made the option of each point that is decided; none of the others
 */
public record Choices(Map<Choice, Option> made) {

    public static final Choices NONE = new Choices(Map.of());

    public Choices {
        made = Map.copyOf(made);
        made.forEach((choice, option) -> {
            if (!choice.options().contains(option)) {
                throw new IllegalArgumentException(option + " is no option of " + choice + ": " + choice.options());
            }
        });
    }

    /** Returns what was decided, or null where it is not decided. */
    public @Nullable Option of(Choice choice) {
        return made.get(choice);
    }
}
