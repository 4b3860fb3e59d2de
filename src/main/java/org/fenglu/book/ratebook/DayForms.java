package org.fenglu.book.ratebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which spreadsheets and people write a day otherwise than 2026-07-01: the complaint names the day. */
final class DayForms {

    private static final String MONTH_AND_DAY = "(1[0-2]|0?[1-9])%s(3[01]|[12]\\d|0?[1-9])";
    private static final Pattern PARTED =
            Pattern.compile("((?:19|20)\\d{2})[/.年]" + MONTH_AND_DAY.formatted("[/.月]") + "日?");
    private static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])");
    private static final Pattern COUNTED = Pattern.compile("[1-9]\\d{4}");

    /** The day from which spreadsheets count. */
    private static final LocalDate START = LocalDate.of(1899, 12, 30);

    private DayForms() {}

    /** Returns the day that is written in another form, or null where there is none. */
    static @Nullable LocalDate day(String text) {
        if (COUNTED.matcher(text).matches()) {
            return START.plusDays(Long.parseLong(text));
        }
        for (Pattern form : new Pattern[] {PARTED, TOGETHER}) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                return day(parts);
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Matcher parts) {
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
