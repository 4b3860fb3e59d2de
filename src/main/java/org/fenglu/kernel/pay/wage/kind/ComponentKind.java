package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

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

    /** Returns which part of it a part of a month pays, where the scheme says nothing. */
    default Proration prorationUnlessSaid(KindCode code) {
        return code.proration();
    }

    /** Returns whether it is taken from the net pay. */
    default boolean isFromNet() {
        return false;
    }

    /** Returns what it needs of the rest of the month. */
    default Presumption presumes() {
        return Presumption.NOTHING;
    }

    /** Returns the codes of the events and awards that it pays. */
    default List<String> events() {
        return List.of();
    }

    /** Returns the overtime hours that it pays, or null where it pays none. */
    default @Nullable OvertimeKind hours() {
        return null;
    }

    /** Returns whether it pays overtime. */
    default boolean isOvertime() {
        return hours() != null;
    }

    /** Returns the dimensions that an officer must be placed on for an amount. */
    default List<Dimension> axes() {
        return List.of();
    }

    /** Returns the values on a dimension for which it has amounts; none where it may have others that are not known. */
    default Set<String> valuesOn(Dimension dimension) {
        return Set.of();
    }

    /** Returns the results of an assessment, of the year or of the month, for which it has an amount or a share. */
    default Set<String> results(boolean isAnnual) {
        return Set.of();
    }

    /** Returns the name of the agreed amount that it pays, or null where it pays none. */
    default @Nullable String personalField() {
        return null;
    }

    /** Returns the months of the year, 1 to 12, in which it is in season; none where it has no season. */
    default Set<Integer> season() {
        return Set.of();
    }

    /** Returns the name of the tariff that has its amounts, or null where it refers to none. */
    default @Nullable String tariff() {
        return null;
    }

    /** Returns the share of a reference series that it pays, or null where it pays none. */
    default @Nullable IndexShare index() {
        return null;
    }

    /** Returns whether it deducts days of sick leave. */
    default boolean deductsSickDays() {
        return false;
    }

    /** Returns what so many completed years of service pay, yuan per month; null where service decides nothing. */
    default @Nullable Money serviceAmount(int years, Rounding rounding) {
        return null;
    }
}
