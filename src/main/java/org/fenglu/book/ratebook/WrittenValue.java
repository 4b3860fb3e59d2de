package org.fenglu.book.ratebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * <p>A value that cannot be read becomes a complaint, and a stand-in is answered so that reading continues to the
 * next complaint; a book with a complaint is refused, so no stand-in is ever used.
 *
 * @param spot where it stands
 * @param name its key or column
 * @param text what is written, or null where its absence was already complained about
 * @param isText whether it is text for sure: quoted in YAML, any cell of CSV
 */
public record WrittenValue(Spot spot, String name, @Nullable String text, boolean isText) {

    private static final Pattern MONEY = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern SHARE = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?%");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    /** Returns an amount of yuan; in YAML it must be quoted. */
    public Money money() {
        return isWritten(MONEY, true, RateError.NOT_MONEY) ? Money.yuan(written()) : Money.ZERO;
    }

    /** Returns a share written with a percent sign. */
    public Rate share() {
        return isWritten(SHARE, false, RateError.NOT_SHARE) ? Rate.percent(written()) : Rate.ZERO;
    }

    /** Returns a share written as a number of percent, as spreadsheets hold it. */
    public Rate percent() {
        return isWritten(PERCENT, true, RateError.NOT_PERCENT) ? Rate.percent(written()) : Rate.ZERO;
    }

    /** Returns a count of days or hours; in YAML one with decimals must be quoted. */
    public Quantity quantity() {
        return isWritten(QUANTITY, written().contains("."), RateError.NOT_QUANTITY)
                ? Quantity.of(written())
                : Quantity.ZERO;
    }

    /** Returns a whole number inside two bounds, both included. */
    public int whole(int least, int most) {
        if (text == null) {
            return least;
        }
        boolean isWhole = WHOLE.matcher(text).matches();
        int number = isWhole ? Integer.parseInt(text) : least;
        if (!isWhole || number < least || number > most) {
            refuse(RateError.NOT_WHOLE, least + " - " + most);
            return least;
        }
        return number;
    }

    /** Returns a yes or no, written true or false. */
    public boolean flag() {
        boolean isTrue = "true".equals(text);
        if (text != null && !isTrue && !text.equals("false")) {
            refuse(RateError.NOT_FLAG, "");
        }
        return isTrue;
    }

    /** Returns a day, written 2026-07-01. */
    public LocalDate date() {
        LocalDate other = text == null ? null : DayForms.day(text);
        if (other != null) {
            refuse(RateError.DAY_IN_OTHER_FORM, other.toString());
            return other;
        }
        if (!isWritten(DATE, false, RateError.NOT_DATE)) {
            return LocalDate.EPOCH;
        }
        try {
            LocalDate day = LocalDate.parse(written());
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                refuse(RateError.DAY_OUT_OF_RANGE, FIRST_YEAR + " - " + LAST_YEAR);
            }
            return day;
        } catch (DateTimeException impossible) {
            refuse(RateError.NO_SUCH_DAY, "");
            return LocalDate.EPOCH;
        }
    }

    /** Returns a month, written 2026-07. */
    public YearMonth month() {
        if (!isWritten(MONTH, false, RateError.NOT_MONTH)) {
            return YearMonth.of(FIRST_YEAR, 1);
        }
        YearMonth month = YearMonth.parse(written());
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            refuse(RateError.DAY_OUT_OF_RANGE, FIRST_YEAR + " - " + LAST_YEAR);
        }
        return month;
    }

    /** Returns a code of capitals, digits and underscores. */
    public String code() {
        return isWritten(CODE, false, RateError.NOT_CODE) ? written() : "";
    }

    /** Returns one of these words. */
    public String oneOf(List<String> words) {
        if (text != null && !words.contains(text)) {
            refuse(RateError.NOT_ONE_OF, String.join(", ", words));
        }
        return text != null && words.contains(text) ? text : words.get(0);
    }

    /** Returns the constant that is named. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String name = oneOf(Arrays.stream(constants).map(Enum::name).toList());
        return Enum.valueOf(type, name);
    }

    /** Returns what is written, empty where its absence was already complained about. */
    public String written() {
        return text == null ? "" : text;
    }

    /** Complains about what is written here. */
    public void refuse(RateError error, String expected) {
        spot.refuse(error, name, shown(), expected);
    }

    private boolean isWritten(Pattern form, boolean mustBeText, RateError otherwise) {
        if (text == null) {
            return false;
        }
        if (!form.matcher(text).matches()) {
            refuse(otherwise, "");
            return false;
        }
        if (mustBeText && !isText) {
            spot.refuse(RateError.NOT_QUOTED, name, text);
        }
        return true;
    }

    private String shown() {
        return isText ? "\"" + written() + "\"" : written();
    }
}
