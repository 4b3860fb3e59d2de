package org.fenglu.people.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFact.Unit;
import org.fenglu.words.wording.Wording;

/** The facts of a month (月度情况): a row is what happened to an officer of a unit in a month. */
final class FactFile {

    private static final String NONE = "0";
    private static final String KEY = "month, unit, officer_no";
    private static final String DAYS_OF_MONTH = "extract(day from month + interval '1 month' - interval '1 day')::int";

    private static final List<FileColumn> OF_KEY = List.of(
            FileColumn.required("officer_no", "辅警编号", TextCells::code),
            FileColumn.required("unit", "单位", TextCells::code),
            FileColumn.required("month", "月份", DateCells::month));
    private static final MonthFact[] ALL = MonthFact.values();

    private FactFile() {}

    static FileFormat format() {
        List<StagedCheck> checks = new ArrayList<>();
        checks.add(StagedCheck.duplicates("officer_no", KEY));
        checks.addAll(EmploymentChecks.forOfficers("month"));
        checks.addAll(atMost(FindingCode.TOO_MANY_DAYS, columns(Unit.DAYS), DAYS_OF_MONTH));
        checks.addAll(atMost(FindingCode.TOO_MANY_HOURS, columns(Unit.HOURS), DAYS_OF_MONTH + " * 24"));
        return new FileFormat(ImportKind.FACTS, "month_fact", columns(), KEY, FactFile::reasons, checks);
    }

    private static List<FileColumn> columns() {
        List<FileColumn> columns = new ArrayList<>(OF_KEY);
        for (MonthFact fact : ALL) {
            columns.add(column(fact));
        }
        return columns;
    }

    private static FileColumn column(MonthFact fact) {
        CellFormat cell =
                switch (fact.unit()) {
                    case DAYS, HOURS -> NumberCells::count;
                    case YUAN -> NumberCells::money;
                    case COUNTS -> ListCells::counts;
                    case RESULT -> TextCells::assessment;
                    case TEXT -> TextCells::text;
                };
        FileColumn optional = FileColumn.optional(fact.column(), Wording.CHINESE.of(fact), cell);
        FileColumn column = MonthCodec.isFurther(fact) ? optional.further() : optional;
        return fact.unit().isNumber() ? column.orElse(NONE) : fact.unit() == Unit.COUNTS ? column.orElse("") : column;
    }

    /** A reason stands beside what it explains, and nothing that needs one stands without it. */
    private static void reasons(StagedRow row, Complaints complaints) {
        for (MonthFact reason : ALL) {
            MonthFact explained = reason.explained();
            if (explained != null && isReported(row, reason) != isReported(row, explained)) {
                FileColumn missing = column(isReported(row, reason) ? explained : reason);
                complaints.at(row.line(), missing.name());
                complaints.add(FindingCode.VALUE_MISSING, "", missing.label());
            }
        }
    }

    private static boolean isReported(StagedRow row, MonthFact fact) {
        String cell = row.value(OF_KEY.size() + fact.ordinal());
        return cell != null && !cell.equals(NONE);
    }

    private static List<String> columns(Unit unit) {
        return Arrays.stream(ALL)
                .filter(fact -> fact.unit() == unit)
                .map(MonthFact::column)
                .toList();
    }

    /** Each column alone, and where none is too much by itself, all together. */
    private static List<StagedCheck> atMost(FindingCode code, List<String> columns, String limit) {
        List<StagedCheck> checks = new ArrayList<>();
        for (String column : columns) {
            checks.add(atMost(code, column, limit, column + " > 100 * " + limit));
        }
        String sum = String.join(" + ", columns);
        String each = "greatest(" + String.join(", ", columns) + ") <= 100 * " + limit;
        checks.add(atMost(code, sum, limit, each + " and " + sum + " > 100 * " + limit));
        return checks;
    }

    private static StagedCheck atMost(FindingCode code, String hundredths, String limit, String condition) {
        return new StagedCheck(
                code,
                hundredths,
                "select line, trim_scale((" + hundredths + ") / 100.0)::text as found, concat('≤ ', " + limit
                        + ") as expected from staged where " + condition);
    }
}
