package org.fenglu.kernel.career.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.pay.month.TablesOutcome;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The months for which the rate book itself has every table, from the first month on: twelve months at most, for a
 * yearly figure that was not ended is a year later no longer known, but only not yet replaced. What comes after is
 * a scenario's ({@link GrownTables}).
 */
public final class KnownTables {

    /** Months after the first for which the book is asked. */
    private static final int MONTHS = 12;

    private final List<MonthTables> months;
    private final Map<Integer, Dated<WorkCalendar>> calendars;

    private KnownTables(List<MonthTables> months, Map<Integer, Dated<WorkCalendar>> calendars) {
        this.months = List.copyOf(months);
        this.calendars = Map.copyOf(calendars);
    }

    /**
     * What the book knows, or why it does not know the first month.
     *
     * @param tables the tables, or null
     * @param findings what the first month misses, empty where nothing
     */
    public record Outcome(@Nullable KnownTables tables, List<Finding> findings) {

        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Looks up the tables.
     *
     * @param first the key of the first month
     * @param through the last month of the projection
     */
    public static Outcome lookUp(RateBook book, MonthKey first, YearMonth through) {
        YearMonth last = first.month().plusMonths(MONTHS);
        RateBook extended = AssumedCalendar.extend(book, first.month().getYear(), last.getYear());
        List<MonthTables> months = new ArrayList<>();
        for (YearMonth month = first.month(); !month.isAfter(last) && !month.isAfter(through); ) {
            TablesOutcome found = TablesOfMonth.lookUp(extended, in(month, first));
            MonthTables tables = found.tables();
            if (tables == null && months.isEmpty()) {
                return new Outcome(null, found.findings());
            } else if (tables == null) {
                break;
            }
            months.add(tables);
            month = month.plusMonths(1);
        }
        Map<Integer, Dated<WorkCalendar>> calendars = new HashMap<>();
        for (int year = first.month().getYear(); year <= through.getYear(); year++) {
            calendars.put(year, AssumedCalendar.calendar(year));
        }
        months.forEach(tables ->
                calendars.put(tables.key().month().getYear(), tables.wage().calendar()));
        return new Outcome(new KnownTables(months, calendars), List.of());
    }

    /** Returns the key of another month; the pay day is its last day. */
    static MonthKey in(YearMonth month, MonthKey first) {
        return month.equals(first.month())
                ? first
                : new MonthKey(
                        month,
                        month.atEndOfMonth(),
                        first.region(),
                        first.scheme(),
                        first.payer(),
                        first.industryClass());
    }

    /** Returns the last known month. */
    public YearMonth through() {
        return months.get(months.size() - 1).key().month();
    }

    /** Returns the tables of the months that are known, oldest first. */
    public List<MonthTables> months() {
        return months;
    }

    /** Returns the calendar of a year of the projection, assumed where it is not announced. */
    Dated<WorkCalendar> calendar(int year) {
        Dated<WorkCalendar> calendar = calendars.get(year);
        if (calendar == null) {
            throw new IllegalArgumentException("The projection does not reach " + year);
        }
        return calendar;
    }
}
