package org.fenglu.kernel.rates;

import java.time.LocalDate;

/** No version of a table covers the day that was asked for. */
public final class RateNotInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String table;
    private final LocalDate day;
    private final String covered;

    /**
     * Refuses a day.
     *
     * @param table path of the table
     * @param day the day asked for
     * @param covered the days that it does cover, or what is there instead
     */
    public RateNotInForce(String table, LocalDate day, String covered) {
        super("No version of " + table + " holds on " + day + "; covered: " + covered);
        this.table = table;
        this.day = day;
        this.covered = covered;
    }

    public String table() {
        return table;
    }

    public LocalDate day() {
        return day;
    }

    public String covered() {
        return covered;
    }
}
