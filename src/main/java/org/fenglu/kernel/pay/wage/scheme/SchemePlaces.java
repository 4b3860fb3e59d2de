package org.fenglu.kernel.pay.wage.scheme;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.kind.Condition;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.kind.Presumption;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.staff.ServiceStatus;

/**
 * What stands where in a scheme, worked out once when the scheme is read: which components a measure adds up, which are
 * due on probation, which are fixed by the placement. None of it depends on an amount.
 */
final class SchemePlaces {

    private static final int MONTHS = 12;

    private final Component[] inOrder;
    private final int[][] ofMeasure;
    private final boolean[] due;
    private final boolean[] dueOnProbation;
    private final int[] onCondition;
    private final int[] all;
    private final int[] fixedByPlacement;
    private final int[] openThatMayLack;
    private final boolean[] paysHours = new boolean[OvertimeKind.values().length];
    private final long[] seasons = new long[MONTHS + 1];
    private final Map<BitSet, OpenPlaces> open = new ConcurrentHashMap<>();
    private final int costInclusive;
    private final int netTopUp;
    private final int borneShare;
    private final boolean deductsSickDays;

    SchemePlaces(Component[] inOrder) {
        this.inOrder = inOrder;
        this.due = new boolean[inOrder.length];
        this.dueOnProbation = new boolean[inOrder.length];
        for (int at = 0; at < inOrder.length; at++) {
            due[at] = true;
            dueOnProbation[at] = inOrder[at].has(Flag.PAYABLE_ON_PROBATION);
        }
        this.onCondition = places(component -> !component.condition().equals(Condition.ALWAYS));
        this.all = places(component -> true);
        boolean[] isFixed = isFixedByPlacement(inOrder);
        this.fixedByPlacement =
                IntStream.range(0, inOrder.length).filter(at -> isFixed[at]).toArray();
        this.openThatMayLack = IntStream.range(0, inOrder.length)
                .filter(at -> !isFixed[at] && inOrder[at].kind().mayLack())
                .toArray();
        this.costInclusive = place(Component::isCostInclusive, "cost-inclusive component");
        this.netTopUp = place(component -> component.kind().presumes() == Presumption.TAKE_HOME, "top-up on the net");
        this.borneShare = place(component -> component.kind().presumes() == Presumption.EMPLOYEE_SHARE, "borne share");
        this.deductsSickDays = kinds().anyMatch(ComponentKind::deductsSickDays);
        kinds().map(ComponentKind::hours).filter(Objects::nonNull).forEach(hours -> paysHours[hours.ordinal()] = true);
        kinds().map(ComponentKind::season).filter(season -> !season.isEmpty()).forEach(this::season);
        this.ofMeasure = Arrays.stream(WageMeasure.values())
                .map(measure -> places(measure::counts))
                .toArray(int[][]::new);
    }

    private static boolean[] isFixedByPlacement(Component[] inOrder) {
        boolean[] isFixed = new boolean[inOrder.length];
        for (int at = 0; at < inOrder.length; at++) {
            ComponentKind kind = inOrder[at].kind();
            isFixed[at] = kind.isFixedByPlacement()
                    && !inOrder[at].isCostInclusive()
                    && kind.dependsOn().stream().allMatch(other -> isFixed[other]);
        }
        return isFixed;
    }

    /** Gives each set of seasonal components that are in season together a number of its own. */
    private void season(Set<Integer> season) {
        for (int month = 1; month <= MONTHS; month++) {
            seasons[month] = Math.addExact(Math.multiplyExact(2L, seasons[month]), season.contains(month) ? 1 : 0);
        }
    }

    /** Returns the place of the one component of a sort, or -1. */
    private int place(Predicate<Component> isMeant, String what) {
        int[] found = places(isMeant);
        if (found.length > 1) {
            throw new IllegalArgumentException("A scheme has at most one " + what + ", found " + found.length
                    + "; let one hold the amounts, by status or grade in a TABLE");
        }
        return found.length == 0 ? -1 : found[0];
    }

    private Stream<ComponentKind> kinds() {
        return Arrays.stream(inOrder).map(Component::kind);
    }

    private int[] places(Predicate<Component> isMeant) {
        return IntStream.range(0, inOrder.length)
                .filter(at -> isMeant.test(inOrder[at]))
                .toArray();
    }

    boolean isCircular() {
        return costInclusive >= 0 || netTopUp >= 0 || borneShare >= 0;
    }

    int costInclusive() {
        return costInclusive;
    }

    int netTopUp() {
        return netTopUp;
    }

    int borneShare() {
        return borneShare;
    }

    boolean deductsSickDays() {
        return deductsSickDays;
    }

    boolean paysHours(OvertimeKind kind) {
        return paysHours[kind.ordinal()];
    }

    /** Returns a number that two months share where the same seasonal components are in season in both. */
    long seasons(YearMonth month) {
        return seasons[month.getMonthValue()];
    }

    /** Returns, by place, which components a status has, whatever their conditions; a fresh array. */
    boolean[] due(ServiceStatus status) {
        return (status == ServiceStatus.PROBATION ? dueOnProbation : due).clone();
    }

    int[] onCondition() {
        return onCondition;
    }

    int[] all() {
        return all;
    }

    int[] fixedByPlacement() {
        return fixedByPlacement;
    }

    int[] openThatMayLack() {
        return openThatMayLack;
    }

    /** Returns what is known about a set of open places; the same object wherever the same ones are open. */
    OpenPlaces open(BitSet isOpen) {
        OpenPlaces known = open.get(isOpen);
        return known != null
                ? known
                : open.computeIfAbsent((BitSet) isOpen.clone(), places -> new OpenPlaces(inOrder, places));
    }

    int[] of(WageMeasure measure) {
        return ofMeasure[measure.ordinal()];
    }
}
