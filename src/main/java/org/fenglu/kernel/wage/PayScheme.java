package org.fenglu.kernel.wage;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ServiceStatus;

/**
 * One version of a local pay scheme (薪酬方案): its ladder and its components in the order in which they are evaluated.
 *
 * <p>What does not depend on an officer is worked out once, when the scheme is read: which components a measure adds
 * up, which events and hours are paid.
 */
public final class PayScheme {

    private final String nameZh;
    private final SchemeTerms terms;
    private final List<Component> components;
    private final int[][] placesOfMeasure;
    private final Component[] inOrder;
    private final boolean[] due;
    private final boolean[] dueOnProbation;
    private final int[] placesOnCondition;
    private final int[] allPlaces;
    private final int[] placesFixedByPlacement;
    private final int[] openPlacesThatMayLack;
    private final List<String> events;
    private final boolean[] paysHours = new boolean[OvertimeKind.values().length];
    private final int placeOfCostInclusive;
    private final int placeOfNetTopUp;
    private final int placeOfBorneShare;
    private final boolean deductsSickDays;

    /**
     * Makes a scheme that says nothing besides its grades and components.
     *
     * @param nameZh name of the scheme
     * @param ladder grades
     * @param components each refers only to components before it
     */
    public PayScheme(String nameZh, GradeLadder ladder, List<Component> components) {
        this(nameZh, SchemeTerms.of(ladder), components);
    }

    /**
     * Makes a scheme.
     *
     * @param nameZh name of the scheme
     * @param terms what it says besides its components
     * @param components each refers only to components before it
     */
    public PayScheme(String nameZh, SchemeTerms terms, List<Component> components) {
        this.nameZh = nameZh;
        this.terms = terms;
        this.components = List.copyOf(components);
        ComponentOrder.check(components);
        this.inOrder = this.components.toArray(Component[]::new);
        this.due = new boolean[inOrder.length];
        this.dueOnProbation = new boolean[inOrder.length];
        for (int at = 0; at < inOrder.length; at++) {
            due[at] = true;
            dueOnProbation[at] = inOrder[at].flags().payableOnProbation();
        }
        this.placesOnCondition = places(component -> !component.condition().equals(Condition.ALWAYS));
        this.allPlaces = places(component -> true);
        boolean[] isFixed = isFixedByPlacement(inOrder);
        this.placesFixedByPlacement =
                IntStream.range(0, inOrder.length).filter(at -> isFixed[at]).toArray();
        this.openPlacesThatMayLack = IntStream.range(0, inOrder.length)
                .filter(at -> !isFixed[at] && inOrder[at].kind().mayLack())
                .toArray();
        this.events = events(this.components, terms.unpaidEvents());
        this.placeOfCostInclusive = place(Component::isCostInclusive, "cost-inclusive component");
        this.placeOfNetTopUp = place(component -> component.kind() instanceof NetTopUp, "top-up on the net");
        this.placeOfBorneShare = place(component -> component.kind() instanceof BorneShare, "borne share");
        this.deductsSickDays = kinds(LeaveDeduction.class).anyMatch(LeaveDeduction::isSick);
        kinds(OvertimePay.class)
                .forEach(overtime -> paysHours[overtime.hourKind().ordinal()] = true);
        this.placesOfMeasure = Arrays.stream(WageMeasure.values())
                .map(measure -> places(measure::counts))
                .toArray(int[][]::new);
    }

    /** Returns the key of a scheme's table. */
    public static RateKey<PayScheme> key(String id) {
        return new RateKey<>("scheme/" + id, PayScheme.class);
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

    /** Returns the place of the one component of a sort, or -1. */
    private int place(Predicate<Component> isMeant, String what) {
        int[] found = places(isMeant);
        if (found.length > 1) {
            throw new IllegalArgumentException("A scheme has at most one " + what + ", found " + found.length
                    + "; let one hold the amounts, by status or grade in a TABLE");
        }
        return found.length == 0 ? -1 : found[0];
    }

    private static List<String> events(List<Component> components, List<String> unpaid) {
        Set<String> events = new LinkedHashSet<>();
        for (Component component : components) {
            if (component.kind() instanceof CountRate counted) {
                events.add(counted.event());
            } else if (component.kind() instanceof Award award) {
                events.addAll(award.awards());
            }
        }
        events.addAll(unpaid);
        return List.copyOf(events);
    }

    private <T> Stream<T> kinds(Class<T> type) {
        return components.stream().map(Component::kind).filter(type::isInstance).map(type::cast);
    }

    private int[] places(Predicate<Component> isMeant) {
        return IntStream.range(0, inOrder.length)
                .filter(at -> isMeant.test(inOrder[at]))
                .toArray();
    }

    public String nameZh() {
        return nameZh;
    }

    public GradeLadder ladder() {
        return terms.grades();
    }

    /** Returns what the scheme says besides its components. */
    public SchemeTerms terms() {
        return terms;
    }

    /** Adds a finding for whatever of a placement is not on the scheme's ladders. */
    void check(Placement placement, List<Finding> findings) {
        terms.grades().check(placement, findings);
        terms.positions().check(placement, findings);
    }

    /** Returns whether some line depends on the rest of its month, which depends on that line in turn. */
    public boolean isCircular() {
        return placeOfCostInclusive >= 0 || placeOfNetTopUp >= 0 || placeOfBorneShare >= 0;
    }

    /** Returns the place of the component that holds the employer's contributions, or -1. */
    public int placeOfCostInclusive() {
        return placeOfCostInclusive;
    }

    /** Returns the place of the top-up on the net, or -1. */
    public int placeOfNetTopUp() {
        return placeOfNetTopUp;
    }

    /** Returns the place of the employee's share that the employer bears, or -1. */
    public int placeOfBorneShare() {
        return placeOfBorneShare;
    }

    /** Returns whether the scheme deducts sick days by a line of its own, and so pays sick leave itself. */
    public boolean deductsSickDays() {
        return deductsSickDays;
    }

    public List<Component> components() {
        return components;
    }

    /** Returns the events that a component pays, and those that are counted without pay. */
    public List<String> events() {
        return events;
    }

    /** Returns whether a component pays overtime of this kind. */
    public boolean pays(OvertimeKind kind) {
        return paysHours[kind.ordinal()];
    }

    /** Returns, by place, which components are due to an officer; a fresh array. */
    boolean[] isDue(AuxiliaryOfficer officer) {
        boolean[] isDue = (officer.status() == ServiceStatus.PROBATION ? dueOnProbation : due).clone();
        for (int at : placesOnCondition) {
            isDue[at] = isDue[at] && inOrder[at].condition().holds(officer.placement());
        }
        return isDue;
    }

    /** Returns the components, in their order; not to be written to. */
    Component[] inOrder() {
        return inOrder;
    }

    /** Returns the places of all components; not to be written to. */
    int[] allPlaces() {
        return allPlaces;
    }

    /** Returns the places of the components whose standard is the same at one placement; not to be written to. */
    int[] placesFixedByPlacement() {
        return placesFixedByPlacement;
    }

    /** Returns the places of the other components whose amount may be lacking; not to be written to. */
    int[] openPlacesThatMayLack() {
        return openPlacesThatMayLack;
    }

    /** Returns the places of the components that a measure adds up; not to be written to. */
    int[] places(WageMeasure measure) {
        return placesOfMeasure[measure.ordinal()];
    }
}
