package org.fenglu.kernel.pay.month;

import java.util.List;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a key, or all that is missing for them.
 *
 * @param tables the tables, or null where something is missing
 * @param findings what is missing, empty where nothing is
 */
public record TablesOutcome(@Nullable MonthTables tables, List<Finding> findings) {

    public TablesOutcome {
        findings = List.copyOf(findings);
        if ((tables == null) == findings.isEmpty()) {
            throw new IllegalArgumentException("Either there are tables or something is missing");
        }
    }
}
