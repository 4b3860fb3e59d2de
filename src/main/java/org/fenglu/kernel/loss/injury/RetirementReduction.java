package org.fenglu.kernel.loss.injury;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * How a region reduces leaving subsidies near retirement (距法定退休年龄不足五年递减).
 *
 * <p>Source: the regulations of the provinces; which subsidy, which steps and which exemptions differ.
 *
 * @param reduces the subsidies that it reduces
 * @param unsettled subsidies of which it is not settled whether it reduces them
 * @param shares what is still due where less than so many years are left
 * @param isLastYearOpen whether the document leaves open what is due below the last step
 * @param isOnOwnRequestOnly whether it applies only where the officer asked to leave
 * @param isNotForCause whether it does not apply where the employer gave the ground (劳动合同法 article 38)
 * @param isNothingAtRetirement whether neither subsidy is due once the retirement age is reached
 */
public record RetirementReduction(
        Set<Benefit> reduces,
        Set<Benefit> unsettled,
        NavigableMap<Integer, Rate> shares,
        boolean isLastYearOpen,
        boolean isOnOwnRequestOnly,
        boolean isNotForCause,
        boolean isNothingAtRetirement) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "injury/retirement-reduction";

    public RetirementReduction {
        reduces = Set.copyOf(reduces);
        unsettled = Set.copyOf(unsettled);
        shares = new TreeMap<>(shares);
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("A reduction has at least one step");
        }
    }

    /** Returns whether it reduces a subsidy, or may. */
    boolean concerns(Benefit subsidy) {
        return reduces.contains(subsidy) || unsettled.contains(subsidy);
    }

    /** Returns the step that a leaving falls in, in years, or null where it falls in none. */
    @Nullable
    Integer step(InjuryLeaving leaving) {
        for (Integer years : shares.keySet()) {
            if (leaving.isWithin(years)) {
                return years;
            }
        }
        return null;
    }

    /** Returns whether a leaving falls below the last step that the document has. */
    boolean isBelowLastStep(InjuryLeaving leaving) {
        return isLastYearOpen && leaving.isWithin(shares.firstKey() - 1);
    }
}
