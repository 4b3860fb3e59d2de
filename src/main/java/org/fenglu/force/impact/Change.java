package org.fenglu.force.impact;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.people.roster.OfficerKey;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two sides for one officer and month, in fen.
 *
 * @param officer whose month it is
 * @param month the month of pay
 * @param isBilled whether a payslip of the month is stored
 * @param beforeTotals the totals before, in the order of {@link #TOTALS}; null where no one was paid
 * @param afterTotals the totals after; null where no one is paid
 * @param lines the lines that differ
 */
record Change(
        OfficerKey officer,
        YearMonth month,
        boolean isBilled,
        long @Nullable [] beforeTotals,
        long @Nullable [] afterTotals,
        List<Line> lines) {

    /** The totals in the order in which they are kept. */
    static final List<String> TOTALS = List.of(
            "GROSS", "EMPLOYEE_CONTRIBUTIONS", "TAX", "DEDUCTIONS", "NET", "EMPLOYER_CONTRIBUTIONS", "EMPLOYER_COST");

    /** One line that differs, in fen; what is not on a payslip is nothing. */
    record Line(String code, long before, long after) {}

    /** Returns by how much a total differs; null where one side cannot be paid. */
    @Nullable
    Money difference(String total) {
        int at = TOTALS.indexOf(total);
        return beforeTotals == null || afterTotals == null
                ? null
                : Money.ofFen(Math.subtractExact(afterTotals[at], beforeTotals[at]));
    }

    /** Returns the totals of a payslip in their order. */
    static long @Nullable [] totals(@Nullable Payslip payslip) {
        if (payslip == null) {
            return null;
        }
        Totals totals = payslip.totals();
        return new long[] {
            totals.gross().fen(),
            totals.employeeContributions().fen(),
            totals.tax().fen(),
            totals.deductions().fen(),
            totals.net().fen(),
            totals.employerContributions().fen(),
            totals.employerCost().fen()
        };
    }

    /** Returns the lines whose amounts differ, in the order of the payslip before and then of the one after. */
    static List<Line> lines(@Nullable Payslip before, @Nullable Payslip after) {
        List<Line> lines = new ArrayList<>();
        if (before != null && after != null && before.layout().equals(after.layout())) {
            List<LineDefinition> own = before.layout().lines();
            for (int at = 0; at < own.size(); at++) {
                add(lines, own.get(at).code(), before.fen(at), after.fen(at));
            }
            return lines;
        }
        Set<String> codes = new LinkedHashSet<>(codes(before));
        codes.addAll(codes(after));
        codes.forEach(code -> add(lines, code, fen(before, code), fen(after, code)));
        return lines;
    }

    private static List<String> codes(@Nullable Payslip payslip) {
        return payslip == null
                ? List.of()
                : payslip.layout().lines().stream().map(LineDefinition::code).toList();
    }

    private static void add(List<Line> lines, String code, long before, long after) {
        if (before != after) {
            lines.add(new Line(code, before, after));
        }
    }

    private static long fen(@Nullable Payslip payslip, String code) {
        int place = payslip == null ? -1 : payslip.layout().place(code);
        return payslip == null || place < 0 ? 0 : payslip.fen(place);
    }
}
