package org.fenglu.force.impact;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fenglu.force.payrun.KeyRange;
import org.fenglu.force.payrun.MonthEmployment;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.people.roster.CopyRows;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.OfficerQuery;
import org.fenglu.people.roster.Officers;
import org.jspecify.annotations.Nullable;

/** Compares one range of officers, month after month; both sides read the same rows. */
final class RangeImpact {

    private static final int ALL = Integer.MAX_VALUE;

    private final ImpactTerms terms;
    private final KeyRange range;
    private final Sides sides;
    private final ImpactSums sums = new ImpactSums();

    RangeImpact(ImpactTerms terms, KeyRange range, Sides sides) {
        this.terms = terms;
        this.range = range;
        this.sides = sides;
    }

    /** Both sides of a range. */
    record Sides(Side before, CalculatedSide after) {}

    /** Returns the versions of grade C that the later side rests on. */
    Set<String> ofGradeC() {
        return sides.after().ofGradeC();
    }

    /** Compares the range, hands each change over, and returns the sums. */
    ImpactSums compare(Connection connection, Officers officers, ChangeRows rows) throws SQLException, IOException {
        for (YearMonth month : terms.order().months()) {
            Set<OfficerKey> billed = billed(connection, month);
            ImpactTerms.OfMonth holds = terms.of(month);
            OfficerQuery query =
                    new OfficerQuery(month, range.unit(), terms.knownAt(), range.after(), range.last(), ALL);
            for (MonthEmployment employment : MonthEmployment.employments(officers.chunk(connection, query))) {
                compare(employment, holds, billed, rows);
            }
            if (sides.before() instanceof PaidSide paid) {
                paid.rest(month).forEach((key, payslip) -> add(new Officer(key, month, true), payslip, null, rows));
            }
            rows.copy(connection);
        }
        return sums;
    }

    private void compare(
            MonthEmployment employment, ImpactTerms.OfMonth month, Set<OfficerKey> billed, ChangeRows rows) {
        OfficerKey key = employment.row().key();
        Payslip before = answer(sides.before(), employment, month).payslip();
        Payslip after = answer(sides.after(), employment, month).payslip();
        add(new Officer(key, month.month(), billed.contains(key)), before, after, rows);
    }

    private record Officer(OfficerKey key, YearMonth month, boolean isBilled) {}

    private void add(Officer officer, @Nullable Payslip before, @Nullable Payslip after, ChangeRows rows) {
        long[] beforeTotals = Change.totals(before);
        long[] afterTotals = Change.totals(after);
        sums.add(officer.key().unit(), officer.month(), beforeTotals, afterTotals);
        List<Change.Line> lines = Change.lines(before, after);
        if (!lines.isEmpty() || !Arrays.equals(beforeTotals, afterTotals)) {
            Change change =
                    new Change(officer.key(), officer.month(), officer.isBilled(), beforeTotals, afterTotals, lines);
            sums.add(change);
            rows.add(change);
        }
    }

    private static Answer answer(Side side, MonthEmployment employment, ImpactTerms.OfMonth month) {
        return employment.second() != null && !(side instanceof PaidSide)
                ? Answer.refused(List.of(employment.refusal(month.month())))
                : side.of(employment.row(), month, Workings.SILENT);
    }

    private Set<OfficerKey> billed(Connection connection, YearMonth month) throws SQLException {
        Set<OfficerKey> billed = new HashSet<>();
        String query = "select unit, officer_no, hired_on from payslip" + range.where(connection, month);
        CopyRows.each(connection, query, row -> billed.add(new OfficerKey(row.text(), row.text(), row.date())));
        return billed;
    }
}
