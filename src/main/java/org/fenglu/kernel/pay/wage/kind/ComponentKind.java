package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.Finding;

/**
 * How the standard of a component comes about: a closed set. A new kind is a new record; a new scheme is a file.
 *
 * <p>Each kind complains first ({@link #check}) and is asked for an amount only when it did not.
 */
public sealed interface ComponentKind
        permits FixedAmount,
                PersonalAmount,
                TableAmount,
                ServiceStep,
                ServiceBand,
                IndexShare,
                PercentOf,
                SplitRemainder,
                CountRate,
                OvertimePay,
                Assessed,
                Seasonal,
                Award,
                ExtraMonth,
                TopUp,
                Cap,
                NetTopUp,
                BorneShare,
                Deduction,
                LeaveDeduction,
                UnknownAmount {

    /** Returns the standard for a whole month (or year, where the component is yearly), yuan, rounded once. */
    Money standard(WageMonth month, Component component);

    /**
     * Returns whether the standard depends on nothing but the officer's placement, the tables of the month and the
     * components that {@link #dependsOn} names.
     */
    default boolean isFixedByPlacement() {
        return false;
    }

    /** Returns whether an amount may be missing, so that {@link #check} is to be asked. */
    default boolean mayLack() {
        return false;
    }

    /** Returns what must have been reported; without it the standard is zero, and need not be calculated. */
    default Occasion occasion() {
        return Occasion.ANY_MONTH;
    }

    /** Adds what is missing for this officer and month; by default nothing can be. */
    default void check(WageMonth month, Component component, List<Finding> findings) {}

    /** Returns the same with each amount that the scheme publishes changed; what holds no amount stays as it is. */
    default ComponentKind with(UnaryOperator<Money> change) {
        return this;
    }

    /** Returns the places of the components that this one depends on. */
    default List<Integer> dependsOn() {
        return List.of();
    }
}
