package org.fenglu.kernel.pay.wage.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.Placement;

/** The ordered grades of a scheme (层级序列), lowest first, and the steps inside a grade (档次); empty without grades. */
public final class GradeLadder {

    private final List<String> grades;
    private final Set<String> known;
    private final Map<String, Integer> steps;

    /**
     * Makes a ladder of which the scheme numbers no steps.
     *
     * @param grades codes, lowest first
     */
    public GradeLadder(List<String> grades) {
        this(grades, Map.of());
    }

    /**
     * Makes a ladder.
     *
     * @param grades codes, lowest first
     * @param steps how many steps a grade has, numbered from 1; a grade that is not named has any
     */
    public GradeLadder(List<String> grades, Map<String, Integer> steps) {
        this.grades = List.copyOf(grades);
        this.known = new HashSet<>(grades);
        this.steps = Map.copyOf(steps);
        if (known.size() != grades.size()) {
            throw new IllegalArgumentException("A grade stands on the ladder twice: " + grades);
        }
        if (!known.containsAll(steps.keySet())) {
            throw new IllegalArgumentException("Steps of grades that are not on the ladder: " + steps.keySet());
        }
    }

    /** Returns the codes, lowest first. */
    public List<String> grades() {
        return grades;
    }

    /** Returns how many steps a grade has, for those grades whose steps are numbered. */
    public Map<String, Integer> steps() {
        return steps;
    }

    /** Adds a finding for a grade that is not on the ladder, and for a step that the grade does not have. */
    void check(Placement placement, List<Finding> findings) {
        String grade = placement.on(Dimension.GRADE);
        if (!knows(grade)) {
            findings.add(new Finding(FindingCode.UNKNOWN_GRADE, "grade", grade, String.join(", ", grades)));
        }
        Integer most = steps.get(grade);
        String step = placement.on(Dimension.STEP);
        if (most != null && !steps(most).contains(step)) {
            findings.add(new Finding(FindingCode.UNKNOWN_STEP, "step", step, grade + ": 1 .. " + most));
        }
    }

    private static Set<String> steps(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(String::valueOf).collect(Collectors.toSet());
    }

    /** Returns whether an officer of this grade can be placed; without a ladder every officer can. */
    public boolean knows(String grade) {
        return known.isEmpty() || known.contains(grade);
    }
}
