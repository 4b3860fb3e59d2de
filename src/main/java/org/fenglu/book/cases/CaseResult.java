package org.fenglu.book.cases;

import java.util.List;
import org.fenglu.book.ratebook.RateFinding;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case.
 *
 * @param file path of the case, inside the folder
 * @param id its id, or the file where it has none
 * @param title its title
 * @param grade how well its rule is known
 * @param figures how many figures were compared
 * @param mismatches figures that are not as expected
 * @param findings what is wrong with the file; then nothing was compared
 * @param failure why the rule gave no answer, or null where it gave one
 */
public record CaseResult(
        String file,
        String id,
        String title,
        String grade,
        int figures,
        List<Mismatch> mismatches,
        List<RateFinding> findings,
        @Nullable String failure) {

    public CaseResult {
        mismatches = List.copyOf(mismatches);
        findings = List.copyOf(findings);
    }

    /** Returns whether every figure is as expected. */
    public boolean isPassed() {
        return mismatches.isEmpty() && findings.isEmpty() && failure == null;
    }
}
