package org.fenglu.kernel.wage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.Placement;

/** The ordered grades of a scheme (层级序列), lowest first; empty where the scheme has no grades. */
public final class GradeLadder {

    private final List<String> grades;
    private final Set<String> known;

    /**
     * Makes a ladder.
     *
     * @param grades codes, lowest first
     */
    public GradeLadder(List<String> grades) {
        this.grades = List.copyOf(grades);
        this.known = new HashSet<>(grades);
        if (known.size() != grades.size()) {
            throw new IllegalArgumentException("A grade stands on the ladder twice: " + grades);
        }
    }

    /** Returns the codes, lowest first. */
    public List<String> grades() {
        return grades;
    }

    /** Adds a finding for a grade that is not on the ladder. */
    void check(Placement placement, List<Finding> findings) {
        String grade = placement.on(Dimension.GRADE);
        if (!knows(grade)) {
            findings.add(new Finding(FindingCode.UNKNOWN_GRADE, "grade", grade, String.join(", ", grades)));
        }
    }

    /** Returns whether an officer of this grade can be placed; without a ladder every officer can. */
    public boolean knows(String grade) {
        return known.isEmpty() || known.contains(grade);
    }
}
