package org.fenglu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.MonthFact;

/** What happened to an officer in a month, by column of the file. */
final class FactRow {

    private static final List<String> KEY = List.of("officer_no", "unit", "month");

    static final List<String> COLUMNS = Stream.concat(
                    KEY.stream(), Arrays.stream(MonthFact.values()).map(MonthFact::column))
            .toList();

    /** Months with a statutory holiday on which officers must work. */
    private static final Set<Integer> HOLIDAY_MONTHS = Set.of(1, 2, 4, 5, 6, 9, 10);

    private static final List<String> RESULTS = List.of(
            "EXCELLENT", "COMPETENT", "COMPETENT", "COMPETENT", "COMPETENT", "COMPETENT", "BASICALLY_COMPETENT");

    /** Cells that every row has: officer, unit, month. */
    static final int KEY_CELLS = KEY.size();

    private static final int INJURY = 1;
    private static final int HABIT = 2;

    private final Force force;
    private final DemoPerson person;
    private final Job job;
    private final YearMonth month;
    private final Draw draw;
    private final Map<String, String> row = new LinkedHashMap<>();

    private FactRow(Force force, DemoPerson person, Job job, YearMonth month) {
        this.force = force;
        this.person = person;
        this.job = job;
        this.month = month;
        this.draw = Draw.of(force.seed(), person.number(), month.getMonthValue());
    }

    /** Returns the cells by column; a row of three cells says that nothing happened. */
    static Map<String, String> cells(Force force, DemoPerson person, Job job, YearMonth month) {
        FactRow row = new FactRow(force, person, job, month);
        row.row.put("officer_no", person.officerNo());
        row.row.put("unit", job.unit().code());
        row.row.put("month", month.toString());
        int away = row.leave();
        row.work(away);
        row.assessments();
        row.money();
        row.row.values().removeIf(String::isEmpty);
        return row.row;
    }

    private void put(MonthFact fact, String cell) {
        row.put(fact.column(), cell);
    }

    /** Puts the days of leave and returns how many whole days they are. */
    private int leave() {
        if (!job.fills(month)) {
            return 0;
        }
        int paidDays = force.calendar().paidDays(month.atDay(1), month.atEndOfMonth());
        int injury = injuryDays(paidDays);
        if (injury > 0) {
            put(MonthFact.INJURY_LEAVE_DAYS, String.valueOf(injury));
            return injury;
        }
        int sort = draw.below(1000);
        if (sort < 5) {
            put(MonthFact.SICK_LEAVE_DAYS, String.valueOf(paidDays));
            return paidDays;
        }
        if (sort < 65) {
            Quantity days = new Quantity(50 * draw.between(1, 16));
            put(MonthFact.SICK_LEAVE_DAYS, days.toString());
        } else if (sort < 105) {
            put(MonthFact.UNPAID_LEAVE_DAYS, String.valueOf(draw.between(1, 3)));
        }
        return 0;
    }

    /** An injury takes the second half of a month, then whole months, then the first days of one. */
    private int injuryDays(int paidDays) {
        if (person.event() != YearEvent.INJURED) {
            return 0;
        }
        Draw injury = Draw.of(force.seed(), person.number(), 0, INJURY);
        int from = job.unit().kind().city().comesInJuly() ? DemoYear.MIDDLE.getMonthValue() : injury.between(2, 7);
        int to = from + injury.between(1, 4);
        int now = month.getMonthValue();
        if (now < from || now > to) {
            return 0;
        }
        return now == from ? paidDays / 2 : now == to ? 5 : paidDays;
    }

    private void work(int away) {
        if (away > 0) {
            return;
        }
        if (draw.chance(30)) {
            put(MonthFact.WEEKDAY_OVERTIME_HOURS, new Quantity(50 * draw.between(2, 36)).toString());
        }
        if (draw.chance(20)) {
            put(MonthFact.REST_DAY_OVERTIME_HOURS, draw.chance(70) ? "8" : "16");
        }
        if (HOLIDAY_MONTHS.contains(month.getMonthValue()) && draw.chance(15) && job.fills(month)) {
            put(MonthFact.HOLIDAY_OVERTIME_HOURS, "8");
        }
        if (job.unit().kind().scheme() == Scheme.SEVEN_GRADE) {
            put(MonthFact.COUNTS, counts());
        }
    }

    private String counts() {
        String nights = draw.chance(40) ? "NIGHT_DUTY=" + draw.between(1, 16) : "";
        boolean isGuard = person.career().post().equals("CUSTODY_GUARD") && draw.chance(60);
        String guards = isGuard ? "GUARD_DUTY_DAY=" + draw.between(1, 12) : "";
        return nights + (nights.isEmpty() || guards.isEmpty() ? "" : ";") + guards;
    }

    private void assessments() {
        if (!job.unit().kind().scheme().isAssessed()) {
            return;
        }
        put(MonthFact.MONTHLY_ASSESSMENT, draw.chance(2) ? "INCOMPETENT" : draw.one(RESULTS));
        boolean wasHere = job.hiredOn().isBefore(LocalDate.of(DemoYear.YEAR - 1, 7, 1));
        if (month.equals(DemoYear.FIRST) && wasHere) {
            put(MonthFact.ANNUAL_ASSESSMENT, draw.one(RESULTS));
        }
    }

    private void money() {
        int habit = Draw.of(force.seed(), person.number(), 0, HABIT).below(100);
        if (habit < 5) {
            put(MonthFact.PERSONAL_PENSION, "1000.00");
        } else if (habit < 8 && month.equals(DemoYear.LAST)) {
            put(MonthFact.PERSONAL_PENSION, "12000.00");
        } else if (habit == 8) {
            put(MonthFact.COURT_DEDUCTION, "500.00");
        }
        if (draw.below(1000) < 3) {
            put(MonthFact.LOSS_COMPENSATION, draw.between(3, 20) + "00.00");
        }
    }
}
