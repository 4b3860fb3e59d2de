package org.fenglu.book.ratebook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.wage.floor.MinimumWageMeasure;
import org.fenglu.kernel.pay.wage.time.AnnualLeaveTable;
import org.fenglu.kernel.pay.wage.time.MaternityTable;
import org.fenglu.kernel.pay.wage.time.MedicalPeriodTable;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.pay.wage.time.WorkTime;
import org.jspecify.annotations.Nullable;

/** The national rules about working time, leave and the floors of a wage. */
final class WageRules {

    private static final int MOST_DAYS = 366;
    private static final int MOST_HOURS = 200;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_YEARS = 60;

    private WageRules() {}

    static WorkTime workTime(Block values) {
        values.get("workDaysPerYear").whole(1, MOST_DAYS);
        values.get("overtimeHoursPerMonthMax").whole(1, MOST_HOURS);
        Block overtime = values.block("overtime");
        Map<OvertimeKind, Rate> multiples = new EnumMap<>(OvertimeKind.class);
        multiples.put(OvertimeKind.WEEKDAY, overtime.get("weekday").share());
        multiples.put(OvertimeKind.REST_DAY, overtime.get("restDay").share());
        multiples.put(OvertimeKind.HOLIDAY, overtime.get("holiday").share());
        return new WorkTime(
                values.get("paidDaysPerMonth").quantity(),
                values.get("hoursPerDay").quantity(),
                multiples);
    }

    /** Returns the reader of a table that holds one share. */
    static ValueReader<Rate> share(String name) {
        return values -> values.get(name).share();
    }

    static MinimumWageMeasure measure(Block values) {
        return new MinimumWageMeasure(values.get("contributionsExcluded").flag());
    }

    static @Nullable AnnualLeaveTable annualLeave(Block values) {
        List<AnnualLeaveTable.Tier> tiers = values.blocks("tiers").stream()
                .map(tier -> new AnnualLeaveTable.Tier(
                        tier.get("fromServiceYears").whole(0, MOST_YEARS),
                        tier.get("days").quantity()))
                .toList();
        int daysOfYear = values.get("daysOfYear").whole(1, MOST_DAYS);
        Rate unused = values.get("unusedMultiple").share();
        Rate normal = values.get("normalShare").share();
        return values.make("tiers", () -> new AnnualLeaveTable(tiers, daysOfYear, unused, normal));
    }

    static MedicalPeriodTable medicalPeriod(Block values) {
        return new MedicalPeriodTable(values.blocks("rows").stream()
                .map(row -> new MedicalPeriodTable.Row(
                        years(row, "total"),
                        years(row, "unit"),
                        row.get("months").whole(1, MOST_MONTHS),
                        row.get("windowMonths").whole(1, MOST_MONTHS)))
                .toList());
    }

    private static MedicalPeriodTable.Years years(Block row, String whose) {
        WrittenValue from = row.find(whose + "FromYears");
        WrittenValue below = row.find(whose + "BelowYears");
        int before = row.spot().findings().count();
        int first = from == null ? 0 : from.whole(0, MOST_YEARS);
        Integer end = below == null ? null : Integer.valueOf(below.whole(0, MOST_YEARS));
        MedicalPeriodTable.Years years = row.spot().make(before, () -> new MedicalPeriodTable.Years(first, end));
        return years == null ? new MedicalPeriodTable.Years(first, null) : years;
    }

    static MaternityTable maternity(Block values) {
        Map<MaternityTable.Case, Integer> days = new EnumMap<>(MaternityTable.Case.class);
        days.put(MaternityTable.Case.NORMAL, days(values, "normalDays"));
        days.put(MaternityTable.Case.DIFFICULT_BIRTH, days(values, "difficultBirthDays"));
        days.put(MaternityTable.Case.EACH_FURTHER_CHILD, days(values, "perExtraChildDays"));
        days.put(MaternityTable.Case.MISCARRIAGE_BEFORE_FOUR_MONTHS, days(values, "miscarriageBeforeFourMonthsDays"));
        days.put(MaternityTable.Case.MISCARRIAGE_FROM_FOUR_MONTHS, days(values, "miscarriageFromFourMonthsDays"));
        return new MaternityTable(days);
    }

    private static int days(Block values, String name) {
        return values.get(name).whole(0, MOST_DAYS);
    }

    /** Returns the reader of one year's calendar. */
    static ValueReader<WorkCalendar> calendar(int year) {
        return values -> new WorkCalendar(
                year,
                dates(values, "holidays", year),
                dates(values, "workDays", year),
                dates(values, "restDays", year));
    }

    private static Set<LocalDate> dates(Block values, String name, int year) {
        Set<LocalDate> days = new HashSet<>();
        for (WrittenValue cell : values.cells(name)) {
            LocalDate day = cell.date();
            if (day.getYear() != year && !day.equals(LocalDate.EPOCH)) {
                cell.refuse(RateError.DAY_OF_OTHER_YEAR, String.valueOf(year));
            }
            if (!days.add(day) && !day.equals(LocalDate.EPOCH)) {
                cell.spot().refuse(RateError.THERE_TWICE, name, day.toString());
            }
        }
        return days;
    }
}
