package org.fenglu.people.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Cells that hold a day or a month, the year first.
 *
 * <p>Besides {@code 2026-01-05} the form {@code 2026/1/5} is read, since spreadsheets write it back so. A month is
 * stored as its first day.
 */
final class DateCells {

    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})|([0-9]{4})[/年]([0-9]{1,2})月?");
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private DateCells() {}

    static @Nullable String date(String text, Complaints complaints) {
        return stored(date(text), text, "2026-01-05", complaints);
    }

    static @Nullable String month(String text, Complaints complaints) {
        YearMonth month = month(text);
        return stored(month == null ? null : month.atDay(1), text, "2026-01", complaints);
    }

    /** Returns the day that a text names, or null where it names none. */
    static @Nullable LocalDate date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(part(matcher, 1), part(matcher, 2), part(matcher, 3));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Returns the month that a text names, or null where it names none. */
    static @Nullable YearMonth month(String text) {
        Matcher matcher = MONTH.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int second = matcher.group(1) == null ? 2 : 0;
        try {
            return YearMonth.of(
                    Integer.parseInt(matcher.group(1 + second)), Integer.parseInt(matcher.group(2 + second)));
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }

    private static boolean isInRange(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Returns whether the months and the day are ones that a claim can mean. */
    static boolean areInRange(YearMonth from, YearMonth to, LocalDate day) {
        return isInRange(from.atDay(1)) && isInRange(to.atDay(1)) && isInRange(day);
    }

    private static @Nullable String stored(
            @Nullable LocalDate day, String text, String example, Complaints complaints) {
        if (day == null) {
            complaints.add(FindingCode.VALUE_MALFORMED, TextCells.visible(text), example);
            return null;
        }
        if (!isInRange(day)) {
            complaints.add(FindingCode.DATE_OUT_OF_RANGE, text, FIRST + "..." + LAST);
            return null;
        }
        return day.toString();
    }

    private static int part(Matcher matcher, int group) {
        String dashed = matcher.group(group);
        return Integer.parseInt(dashed == null ? matcher.group(group + 3) : dashed);
    }
}
