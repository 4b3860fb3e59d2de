package org.fenglu.book.cases;

import java.time.LocalDate;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;

/**
 * Where the values of a case come from.
 *
 * @param citation its source
 * @param evidence how well it is known
 */
record CaseSource(Citation citation, Evidence evidence) {

    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    /** Returns values of the case's own as a version of a table that holds on every day. */
    <T> Dated<T> dated(String table, T values) {
        return new Dated<>(values, new Version(table, ALWAYS, null, citation, evidence, Status.EXAMPLE));
    }
}
