package org.fenglu.words.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Days, months and moments as requests, queries and commands write them, after ISO 8601, in the years in which a person
 * who is paid, or survives an officer, can live. The library's calendar reaches a thousand million years; that of pay
 * and of the database does not.
 */
public final class WrittenDate {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private WrittenDate() {}

    /**
     * Returns the day that a text names.
     *
     * @throws DateTimeException if it names none in these years
     */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        require(day.getYear(), text);
        return day;
    }

    /**
     * Returns the month that a text names.
     *
     * @throws DateTimeException if it names none in these years
     */
    public static YearMonth month(String text) {
        YearMonth month = YearMonth.parse(text);
        require(month.getYear(), text);
        return month;
    }

    /**
     * Returns the moment that a text names.
     *
     * @throws DateTimeException if it names none in these years
     */
    public static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        require(moment.atOffset(ZoneOffset.UTC).getYear(), text);
        return moment;
    }

    private static void require(int year, String text) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException(text + " is outside of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}
