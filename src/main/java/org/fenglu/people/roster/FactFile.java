package org.fenglu.people.roster;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.staff.FindingCode;

/** The facts of a month (月度情况): a row is what happened to an officer of a unit in a month. */
final class FactFile {

    private static final String NONE = "0";
    private static final String KEY = "month, unit, officer_no";
    private static final String DAYS_OF_MONTH = "extract(day from month + interval '1 month' - interval '1 day')::int";
    private static final List<String> LEAVE = List.of("unpaid_leave_days", "sick_leave_days", "injury_leave_days");
    private static final List<String> OVERTIME =
            List.of("weekday_overtime_hours", "rest_day_overtime_hours", "holiday_overtime_hours");

    private FactFile() {}

    static FileFormat format() {
        List<StagedCheck> checks = new ArrayList<>();
        checks.add(StagedCheck.duplicates("officer_no", KEY));
        checks.addAll(EmploymentChecks.forOfficers("month"));
        checks.addAll(atMost(FindingCode.TOO_MANY_DAYS, LEAVE, DAYS_OF_MONTH));
        checks.addAll(atMost(FindingCode.TOO_MANY_HOURS, OVERTIME, DAYS_OF_MONTH + " * 24"));
        return new FileFormat(ImportKind.FACTS, "month_fact", columns(), KEY, FileFormat.RowCheck.NONE, checks);
    }

    private static List<FileColumn> columns() {
        return List.of(
                FileColumn.required("officer_no", "辅警编号", TextCells::code),
                FileColumn.required("unit", "单位", TextCells::code),
                FileColumn.required("month", "月份", DateCells::month),
                FileColumn.optional("unpaid_leave_days", "事假天数", NumberCells::count)
                        .orElse(NONE),
                FileColumn.optional("sick_leave_days", "病假天数", NumberCells::count)
                        .orElse(NONE),
                FileColumn.optional("injury_leave_days", "停工留薪天数", NumberCells::count)
                        .orElse(NONE),
                FileColumn.optional("weekday_overtime_hours", "工作日加班小时", NumberCells::count)
                        .orElse(NONE),
                FileColumn.optional("rest_day_overtime_hours", "休息日加班小时", NumberCells::count)
                        .orElse(NONE),
                FileColumn.optional("holiday_overtime_hours", "法定节假日加班小时", NumberCells::count)
                        .orElse(NONE),
                FileColumn.optional("counts", "计次项目", ListCells::counts).orElse(""),
                FileColumn.optional("monthly_assessment", "月度考核", TextCells::assessment),
                FileColumn.optional("annual_assessment", "年度考核", TextCells::assessment),
                FileColumn.optional("personal_pension", "个人养老金", NumberCells::money)
                        .orElse(NONE),
                FileColumn.optional("loss_compensation", "赔偿扣款", NumberCells::money)
                        .orElse(NONE),
                FileColumn.optional("court_deduction", "法院扣款", NumberCells::money)
                        .orElse(NONE));
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
