package org.fenglu.kernel.wage;

import java.util.List;

/**
 * The ordered grades of a scheme (层级序列), lowest first; empty where the scheme has no grades.
 *
 * @param grades codes, lowest first
 */
public record GradeLadder(List<String> grades) {

    public GradeLadder {
        grades = List.copyOf(grades);
        if (grades.stream().distinct().count() != grades.size()) {
            throw new IllegalArgumentException("A grade stands on the ladder twice: " + grades);
        }
    }

    /** Returns whether an officer of this grade can be placed; without a ladder every officer can. */
    public boolean knows(String grade) {
        return grades.isEmpty() || grades.contains(grade);
    }
}
