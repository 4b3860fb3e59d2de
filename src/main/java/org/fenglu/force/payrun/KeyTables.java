package org.fenglu.force.payrun;

import java.util.List;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one key, ready to pay with, or all that stands against it.
 *
 * @param tables the tables, or null where nobody of this key can be paid
 * @param findings what is missing or not accepted; empty where there are tables
 * @param layout number under which the lines of its payslips are kept; 0 where there are no tables
 * @param accepted ids of the versions of grade C in use, in order
 */
public record KeyTables(@Nullable MonthTables tables, List<Finding> findings, int layout, List<String> accepted) {

    public KeyTables {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    static KeyTables refused(List<Finding> findings) {
        return new KeyTables(null, findings, 0, List.of());
    }
}
