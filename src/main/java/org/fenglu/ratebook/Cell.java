package org.fenglu.ratebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One value as it is written in a file, and the ways to read it.
 *
 * <p>A value that cannot be read becomes a complaint, and a stand-in is answered so that the reading goes on to the
 * next complaint; a book with a complaint is refused, so no stand-in is ever used.
 *
 * @param spot where it stands
 * @param name its key or column
 * @param text what is written, or null where its absence was already complained about
 * @param isText whether it is text for sure: quoted in YAML, any cell of CSV
 */
record Cell(Spot spot, String name, @Nullable String text, boolean isText) {

    private static final Pattern MONEY = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern SHARE = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?%");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    /** Returns an amount of yuan; in YAML it must be quoted. */
    Money money() {
        return isWritten(MONEY, true, "yuan with at most two decimals, such as \"5210.00\"")
                ? Money.yuan(written())
                : Money.ZERO;
    }

    /** Returns a share written with a percent sign. */
    Rate share() {
        return isWritten(SHARE, false, "a share with a percent sign, such as \"8%\"")
                ? Rate.percent(written())
                : Rate.ZERO;
    }

    /** Returns a share written as a number of percent, as spreadsheets hold it. */
    Rate percent() {
        return isWritten(PERCENT, true, "percent as a number, such as 8 or 0.16") ? Rate.percent(written()) : Rate.ZERO;
    }

    /** Returns a count of days or hours; in YAML one with decimals must be quoted. */
    Quantity quantity() {
        return isWritten(QUANTITY, written().contains("."), "a count with at most two decimals, such as \"21.75\"")
                ? Quantity.of(written())
                : Quantity.ZERO;
    }

    /** Returns a whole number inside two bounds, both included. */
    int whole(int least, int most) {
        String range = "a whole number from " + least + " to " + most;
        if (!isWritten(WHOLE, false, range)) {
            return least;
        }
        int number = Integer.parseInt(written());
        if (number < least || number > most) {
            refuse(range);
            return least;
        }
        return number;
    }

    /** Returns a yes or no, written true or false. */
    boolean flag() {
        boolean isTrue = "true".equals(text);
        if (text != null && !isTrue && !text.equals("false")) {
            refuse("\"true\" or \"false\"");
        }
        return isTrue;
    }

    /** Returns a day, written 2026-07-01. */
    LocalDate date() {
        String form = "a day such as 2026-07-01";
        if (!isWritten(DATE, false, form)) {
            return LocalDate.EPOCH;
        }
        try {
            LocalDate day = LocalDate.parse(written());
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                refuse("a day between " + FIRST_YEAR + " and " + LAST_YEAR);
            }
            return day;
        } catch (DateTimeException impossible) {
            refuse("a day that the calendar has");
            return LocalDate.EPOCH;
        }
    }

    /** Returns a code of capitals, digits and underscores. */
    String code() {
        return isWritten(CODE, false, "a code of capitals, digits and underscores, such as GRADE_1") ? written() : "";
    }

    /** Returns one of these words. */
    String oneOf(List<String> words) {
        if (text != null && !words.contains(text)) {
            refuse("one of " + String.join(", ", words));
        }
        return text != null && words.contains(text) ? text : words.get(0);
    }

    /** Returns the constant that is named. */
    <E extends Enum<E>> E oneOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String name = oneOf(Arrays.stream(constants).map(Enum::name).toList());
        return Enum.valueOf(type, name);
    }

    /** Returns what is written, empty where its absence was already complained about. */
    String written() {
        return text == null ? "" : text;
    }

    /** Complains that something else should be written here. */
    void refuse(String expected) {
        spot.refuse(name + " is " + shown(), "write " + expected);
    }

    private boolean isWritten(Pattern form, boolean mustBeText, String expected) {
        if (text == null) {
            return false;
        }
        if (!form.matcher(text).matches()) {
            refuse(expected);
            return false;
        }
        if (mustBeText && !isText) {
            spot.refuse(
                    name + " is " + text + " without quotes", "write \"" + text + "\", so that it is never a float");
            return false;
        }
        return true;
    }

    private String shown() {
        return written().isEmpty() ? "empty" : isText ? "\"" + text + "\"" : written();
    }
}
