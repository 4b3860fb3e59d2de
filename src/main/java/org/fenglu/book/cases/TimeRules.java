package org.fenglu.book.cases;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.time.AnnualLeave;
import org.fenglu.kernel.pay.wage.time.AnnualLeaveTable;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.pay.wage.time.MaternityTopUp;
import org.fenglu.kernel.pay.wage.time.MedicalPeriod;
import org.fenglu.kernel.pay.wage.time.MedicalPeriodTable;
import org.fenglu.kernel.pay.wage.time.SplitMonth;
import org.fenglu.kernel.pay.wage.time.UnusedLeavePay;
import org.fenglu.kernel.pay.wage.time.WageConversion;
import org.fenglu.kernel.pay.wage.time.WorkTime;
import org.fenglu.kernel.pay.wage.time.WorkTimeConversion;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.ProrationMethod;

/** Cases about working time, parts of a month, and leave. */
final class TimeRules {

    private static final int MOST_YEARS = 100;
    private static final long HUNDREDTHS = 100;

    private TimeRules() {}

    /** {@code work-time}: working days and paid days from the days of a year, beside the divisor in force. */
    static void workTime(Given given, RateBook book, Figures figures) {
        WorkTimeConversion days = new WorkTimeConversion(
                given.count("yearDays"), given.count("restDays"), given.count("statutoryHolidays"));
        figures.put("workDaysPerYear", days.workDaysPerYear());
        figures.put("workDaysPerQuarter", days.workDaysPerQuarter());
        figures.put("workDaysPerMonth", days.workDaysPerMonth());
        figures.put("paidDaysPerMonth", days.paidDaysPerMonth());
        figures.put("paidHoursPerMonth", days.paidHoursPerMonth(given.count("hoursPerDay")));
        WorkTime inForce = book.on(WorkTime.KEY, given.date("on")).values();
        figures.put("paidDaysInForce", inForce.paidDaysPerMonth());
        figures.put("hoursPerDayInForce", inForce.hoursPerDay());
    }

    /** {@code proration}: a month of which only some days were attended, by each of the three methods. */
    static void proration(Given given, RateBook book, Figures figures) {
        WorkTime workTime = book.on(WorkTime.KEY, given.date("on")).values();
        Money wage = given.money("monthlyWage");
        Quantity month = given.quantity("workingDays");
        Quantity attended = given.quantity("attended");
        for (ProrationMethod method : ProrationMethod.values()) {
            var days = new AttendedShare.Days(method, workTime.paidDaysPerMonth(), month, month);
            Ratio exact = days.exact(attended);
            Ratio paid = days.paid(month.minus(attended));
            figures.under(method).put("formula", wage.times(exact, Rounding.FEN_HALF_UP));
            figures.under(method).put("paid", wage.times(paid, Rounding.FEN_HALF_UP));
        }
    }

    /** {@code split-month}: a wage that changes inside the month. */
    static void splitMonth(Given given, RateBook book, Figures figures) {
        SplitMonth month = new SplitMonth(given.quantity("workingDaysBefore"), given.quantity("workingDaysAfter"));
        figures.put("pay", month.pay(given.money("oldWage"), given.money("newWage"), Workings.SILENT));
    }

    /** {@code annual-leave}: days of leave, what a leaver has not taken, and what unused days pay. */
    static void annualLeave(Given given, RateBook book, Figures figures) {
        LocalDate on = given.date("on");
        AnnualLeaveTable table = book.on(AnnualLeaveTable.KEY, on).values();
        AnnualLeave leave = new AnnualLeave(table);
        Quantity days = given.has("serviceYears")
                ? leave.days(given.count("serviceYears"))
                : given.or(Quantity.ZERO, "days", WrittenValue::quantity);
        figures.put("days", days);
        Quantity unused = given.or(Quantity.ZERO, "unusedDays", WrittenValue::quantity);
        if (given.has("calendarDaysPassed")) {
            int passed = given.count("calendarDaysPassed");
            Quantity taken = given.quantity("taken");
            figures.put("daysEarned", hundredths(leave.earned(days, passed)));
            unused = Quantity.whole(leave.unusedOnLeaving(days, passed, taken));
        }
        figures.put("unusedDays", unused);
        if (given.has("averageWage")) {
            Money wage = given.money("averageWage");
            WorkTime workTime = book.on(WorkTime.KEY, on).values();
            UnusedLeavePay pay = new UnusedLeavePay(table, workTime);
            figures.put("dayWage", WageConversion.day(wage, workTime, Workings.SILENT));
            figures.put("onTop", pay.onTop(wage, unused, Workings.SILENT));
            figures.put("whole", pay.whole(wage, unused, Workings.SILENT));
        }
    }

    /** Days are shown to one hundredth, half up; nothing is calculated from what is shown. */
    private static Quantity hundredths(Ratio days) {
        long shown = Rounding.FEN_HALF_UP.fen(Math.multiplyExact(days.numerator(), HUNDREDTHS), days.denominator());
        return new Quantity(Math.toIntExact(shown));
    }

    /** {@code medical-period}: months of the medical period by years of service. */
    static void medicalPeriod(Given given, RateBook book, Figures figures) {
        MedicalPeriod rule = new MedicalPeriod(
                book.on(MedicalPeriodTable.KEY, given.date("on")).values());
        List<Given> officers = given.list("service");
        for (int place = 0; place < officers.size(); place++) {
            Given officer = officers.get(place);
            MedicalPeriodTable.Row row = rule.of(
                    officer.cell("totalYears").whole(0, MOST_YEARS),
                    officer.cell("unitYears").whole(0, MOST_YEARS));
            figures.under("months").put(String.valueOf(place + 1), row.months());
            figures.under("windowMonths").put(String.valueOf(place + 1), row.windowMonths());
        }
    }

    /** {@code maternity-top-up}: what a unit adds to the maternity allowance. */
    static void maternity(Given given, RateBook book, Figures figures) {
        MaternityTopUp rule = new MaternityTopUp(given.quantity("daysPerMonth"));
        Money own = rule.ownWage(given.money("monthlyWage"), given.quantity("leaveDays"), Workings.SILENT);
        figures.put("ownWage", own);
        figures.put("topUp", rule.due(own, given.money("allowance"), Workings.SILENT));
    }
}
