package org.fenglu.kernel.pay.wage.scheme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Finding;

/**
 * What a scheme fixes for everybody at one placement in one month: the components that are due, and the standards that
 * depend on nothing else.
 *
 * <p>Thousands share a placement. So these lines are calculated for the first of them, by the code that calculates and
 * explains every line, and kept with the tables of the month ({@link WageTables#placed}).
 */
final class PlacedStandards {

    private static final WageMeasure[] MEASURES = WageMeasure.values();

    private final boolean[] isDue;
    private final OpenPlaces open;
    private final long[] standards;
    private final long[] sums = new long[MEASURES.length];
    private final List<Finding> findings;

    private PlacedStandards(boolean[] isDue, OpenPlaces open, long[] standards, List<Finding> findings) {
        this.isDue = isDue;
        this.open = open;
        this.standards = standards;
        this.findings = List.copyOf(findings);
    }

    /** Returns what is fixed for an officer's placement, calculated now. */
    static PlacedStandards of(AuxiliaryOfficer officer, WageTables tables) {
        PayScheme scheme = tables.scheme().values();
        boolean[] isDue = scheme.isDue(officer);
        BitSet due = places(isDue);
        PlacedStandards nothing = new PlacedStandards(isDue, scheme.open(due), new long[isDue.length], List.of());
        WageLines lines = new WageLines(officer, tables, nothing);
        int[] fixed = scheme.placesFixedByPlacement();
        List<Finding> findings = new ArrayList<>();
        scheme.check(officer.placement(), findings);
        Dated<PostTable> posts = tables.posts();
        if (posts != null) {
            posts.values().check(officer.placement(), findings);
        }
        lines.check(fixed, findings);
        if (!findings.isEmpty()) {
            return new PlacedStandards(isDue, nothing.open, nothing.standards, findings);
        }
        for (int at : fixed) {
            due.clear(at);
        }
        PlacedStandards placed = new PlacedStandards(isDue, scheme.open(due), lines.calculated(fixed), List.of());
        placed.addUp(scheme);
        return placed;
    }

    private static BitSet places(boolean[] isMeant) {
        BitSet places = new BitSet(isMeant.length);
        for (int at = 0; at < isMeant.length; at++) {
            places.set(at, isMeant[at]);
        }
        return places;
    }

    private void addUp(PayScheme scheme) {
        for (WageMeasure measure : MEASURES) {
            for (int at : scheme.places(measure)) {
                sums[measure.ordinal()] = Math.addExact(sums[measure.ordinal()], standards[at]);
            }
        }
    }

    boolean isDue(int at) {
        return isDue[at];
    }

    /** Returns the places that are due and still to be calculated for each officer. */
    OpenPlaces open() {
        return open;
    }

    /** Writes the standards in fen, by place, zero where they are open. */
    void copyTo(long[] amounts) {
        System.arraycopy(standards, 0, amounts, 0, standards.length);
    }

    /** Returns what the standards that are not open add up to in a measure, fen. */
    long sum(WageMeasure measure) {
        return sums[measure.ordinal()];
    }

    /** Returns what keeps anybody at this placement from being paid. */
    List<Finding> findings() {
        return findings;
    }
}
