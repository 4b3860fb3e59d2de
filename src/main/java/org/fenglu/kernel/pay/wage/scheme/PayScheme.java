package org.fenglu.kernel.pay.wage.scheme;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.Placement;

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
    // Worked out from the components: transient, so that whoever writes out what a scheme says passes over it.
    private final transient Component[] inOrder;
    private final transient SchemePlaces places;
    private final transient List<String> events;

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
        this.places = new SchemePlaces(inOrder);
        this.events = events(this.components, terms.unpaidEvents());
    }

    /** Makes a scheme that differs from another in amounts only, so that what stands where is the same. */
    private PayScheme(PayScheme same, Component[] inOrder) {
        this.nameZh = same.nameZh;
        this.terms = same.terms;
        this.components = List.of(inOrder);
        this.inOrder = inOrder;
        this.places = same.places;
        this.events = same.events;
    }

    /** Returns the same scheme with each amount that it publishes changed, as an adjustment of all of them does. */
    public PayScheme with(UnaryOperator<Money> change) {
        Component[] changed = inOrder.clone();
        for (int at = 0; at < changed.length; at++) {
            changed[at] = changed[at].with(change);
        }
        return new PayScheme(this, changed);
    }

    /** Returns the key of a scheme's table. */
    public static RateKey<PayScheme> key(String id) {
        return new RateKey<>("scheme/" + id, PayScheme.class);
    }

    private static List<String> events(List<Component> components, List<String> unpaid) {
        Set<String> events = new LinkedHashSet<>();
        for (Component component : components) {
            events.addAll(component.kind().events());
        }
        events.addAll(unpaid);
        return List.copyOf(events);
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
    public void check(Placement placement, List<Finding> findings) {
        terms.grades().check(placement, findings);
        terms.positions().check(placement, findings);
    }

    /** Returns whether some line depends on the rest of its month, which depends on that line in turn. */
    public boolean isCircular() {
        return places.isCircular();
    }

    /** Returns the place of the component that holds the employer's contributions, or -1. */
    public int placeOfCostInclusive() {
        return places.costInclusive();
    }

    /** Returns the place of the top-up on the net, or -1. */
    public int placeOfNetTopUp() {
        return places.netTopUp();
    }

    /** Returns the place of the employee's share that the employer bears, or -1. */
    public int placeOfBorneShare() {
        return places.borneShare();
    }

    /** Returns whether the scheme deducts sick days by a line of its own, and so pays sick leave itself. */
    public boolean deductsSickDays() {
        return places.deductsSickDays();
    }

    public List<Component> components() {
        return components;
    }

    /** Returns the events that a component pays, and those that are counted without pay. */
    public List<String> events() {
        return events;
    }

    /** Returns whether the same seasonal components are in season in two months. */
    boolean isSeasonOf(YearMonth one, YearMonth other) {
        return places.seasons(one) == places.seasons(other);
    }

    /** Returns whether a component pays overtime of this kind. */
    public boolean pays(OvertimeKind kind) {
        return places.paysHours(kind);
    }

    /** Returns, by place, which components are due to an officer; a fresh array. */
    boolean[] isDue(AuxiliaryOfficer officer) {
        boolean[] isDue = places.due(officer.status());
        for (int at : places.onCondition()) {
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
        return places.all();
    }

    /** Returns the places of the components whose standard is the same at one placement; not to be written to. */
    int[] placesFixedByPlacement() {
        return places.fixedByPlacement();
    }

    /** Returns the places of the other components whose amount may be lacking; not to be written to. */
    int[] openPlacesThatMayLack() {
        return places.openThatMayLack();
    }

    /** Returns what is known about a set of places that are open. */
    OpenPlaces open(BitSet isOpen) {
        return places.open(isOpen);
    }

    /** Returns the places of the components that a measure adds up; not to be written to. */
    int[] places(WageMeasure measure) {
        return places.of(measure);
    }
}
