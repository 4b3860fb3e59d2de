package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.jspecify.annotations.Nullable;

/**
 * One injury at work, or one occupational disease. Lists may come in any order; they stand oldest first.
 *
 * @param id its name in the case
 * @param injuredOn the day of the accident, or of the diagnosis
 * @param isOccupationalDisease whether it is an occupational disease, or null while not known
 * @param isWithEarlierEmployer whether it happened in the service of an earlier employer
 * @param wage what is known of the wage before it
 * @param leaves paid injury leaves
 * @param treatments what was treated, and what it cost
 * @param gradings appraisals; empty before the first one
 * @param thirdParty what a third party has paid, or null where none caused it
 */
public record Injury(
        String id,
        LocalDate injuredOn,
        @Nullable Boolean isOccupationalDisease,
        boolean isWithEarlierEmployer,
        WageFacts wage,
        List<InjuryLeave> leaves,
        List<Treatment> treatments,
        List<Grading> gradings,
        @Nullable ThirdParty thirdParty) {

    public Injury {
        leaves = InOrder.byDate(leaves, InjuryLeave::from);
        treatments = InOrder.byDate(treatments, Treatment::from);
        gradings = InOrder.byDate(gradings, Grading::from);
    }

    /** Returns the first appraisal, or null before it. */
    @Nullable
    Grading firstGrading() {
        return gradings.isEmpty() ? null : gradings.get(0);
    }

    /** Returns the appraisal in force on a day, or null before the first one. */
    @Nullable
    Grading gradingOn(LocalDate day) {
        Grading inForce = null;
        for (Grading each : gradings) {
            inForce = each.from().isAfter(day) ? inForce : each;
        }
        return inForce;
    }

    /** Returns the appraisal that first confirmed what one in force says; later ones between them said the same. */
    <T> Grading since(Grading inForce, Function<Grading, @Nullable T> what) {
        Grading first = inForce;
        for (int at = gradings.indexOf(inForce); at >= 0; at--) {
            if (!Objects.equals(what.apply(gradings.get(at)), what.apply(inForce))) {
                return first;
            }
            first = gradings.get(at);
        }
        return first;
    }
}
