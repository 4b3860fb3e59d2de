package org.fenglu.book.cases;

import java.util.List;

/**
 * What became of the cases of a folder.
 *
 * @param results in the order of their paths
 */
public record CaseReport(List<CaseResult> results) {

    public CaseReport {
        results = List.copyOf(results);
    }

    /** Returns how many cases passed. */
    public long passed() {
        return results.stream().filter(CaseResult::isPassed).count();
    }

    /** Returns how many cases failed. */
    public long failed() {
        return results.size() - passed();
    }

    /** Returns whether there are cases and all of them passed. */
    public boolean isPassed() {
        return !results.isEmpty() && failed() == 0;
    }

    /** Returns the two numbers in the words that other programs look for. */
    public String summary() {
        return passed() + " passed, " + failed() + " failed";
    }
}
