package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The complaints of one reading, collected so that all are said at once. */
public final class RateFindings {

    private static final Comparator<RateFinding> ORDER =
            Comparator.comparing(RateFinding::file).thenComparingInt(RateFinding::line);

    private final List<RateFinding> findings = new ArrayList<>();

    /** Adds a complaint. */
    public void add(RateFinding finding) {
        findings.add(finding);
    }

    /** Returns how many there are. */
    public int count() {
        return findings.size();
    }

    /** Returns all complaints, by file and line. */
    public List<RateFinding> all() {
        return findings.stream().sorted(ORDER).distinct().toList();
    }
}
