package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.rates.Dated;

/**
 * How a rule that treats survivors like those of police stands to the work-death grant: no text says whether it adds
 * to it or replaces it, so a person decides.
 */
enum LikePolice {
    /** No such rule was switched on. */
    OFF,
    ADDS,
    REPLACES,
    NOT_APPLIED,
    UNDECIDED;

    boolean isDecided() {
        return this != UNDECIDED;
    }

    /** Returns how it stands in a case; where it is not decided, both lines wait. */
    static LikePolice of(SurvivorCase survivor, LocalDate died) {
        boolean isOn = LocalRules.tables(survivor, died).values().stream()
                .map(Dated::values)
                .flatMap(table -> table.rules().entrySet().stream())
                .filter(rule -> rule.getValue().kind() == AuxiliaryRules.Kind.LIKE_POLICE)
                .anyMatch(rule -> LocalRules.switchedOn(survivor, rule.getKey()) != null);
        if (!isOn) {
            return OFF;
        }
        survivor.into().decided(Choice.LIKE_POLICE, LocalRules.LIKE_POLICE);
        Option option = survivor.into().decided(Choice.LIKE_POLICE, SurvivorCase.GRANT);
        if (option == null) {
            return UNDECIDED;
        }
        return switch (option) {
            case ADDS -> ADDS;
            case REPLACES_WORK_DEATH_GRANT -> REPLACES;
            default -> NOT_APPLIED;
        };
    }
}
