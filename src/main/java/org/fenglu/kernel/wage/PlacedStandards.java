package org.fenglu.kernel.wage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    private final boolean[] isDue;
    private final boolean[] isOpen;
    private final int[] open;
    private final long[] standards;
    private final List<Finding> findings;

    private PlacedStandards(boolean[] isDue, boolean[] isOpen, long[] standards, List<Finding> findings) {
        this.isDue = isDue;
        this.isOpen = isOpen;
        this.open = IntStream.range(0, isOpen.length).filter(at -> isOpen[at]).toArray();
        this.standards = standards;
        this.findings = List.copyOf(findings);
    }

    /** Returns what is fixed for an officer's placement, calculated now. */
    static PlacedStandards of(AuxiliaryOfficer officer, WageTables tables) {
        PayScheme scheme = tables.scheme().values();
        boolean[] isDue = scheme.isDue(officer);
        PlacedStandards nothing = new PlacedStandards(isDue, isDue, new long[isDue.length], List.of());
        WageLines lines = new WageLines(officer, tables, nothing);
        int[] fixed = scheme.placesFixedByPlacement();
        List<Finding> findings = new ArrayList<>();
        scheme.check(officer.placement(), findings);
        Dated<PostTable> posts = tables.posts();
        if (posts != null) {
            posts.values().check(officer.placement(), findings);
        }
        lines.check(fixed, findings);
        boolean[] isOpen = isDue.clone();
        if (findings.isEmpty()) {
            lines.calculate(fixed);
            for (int at : fixed) {
                isOpen[at] = false;
            }
        }
        return new PlacedStandards(isDue, isOpen, lines.standards(), findings);
    }

    boolean isDue(int at) {
        return isDue[at];
    }

    /** Returns whether the standard at a place is due and still to be calculated for each officer. */
    boolean isOpen(int at) {
        return isOpen[at];
    }

    /** Returns the places that are due and still to be calculated for each officer; not to be written to. */
    int[] open() {
        return open;
    }

    /** Returns the standards in fen, by place, zero where they are open; a fresh array. */
    long[] standards() {
        return standards.clone();
    }

    /** Returns what keeps anybody at this placement from being paid. */
    List<Finding> findings() {
        return findings;
    }
}
