package org.fenglu.force.payrun;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.fenglu.force.payrun.MonthEmployment.Place;
import org.fenglu.people.roster.CopyRows;

/** The payslips of a chunk that came out alike when calculated again: they stay, and what they stand on is kept. */
final class Confirmations {

    private static final String COLUMNS = "month, unit, officer_no, confirmed_run, payrun, input_hash";
    private static final int FIELDS = 6;

    /**
     * What a payslip stands on since it was confirmed.
     *
     * @param run number of the run that wrote the payslip; another one, written in its place, was not confirmed by this
     * @param identity what it stands on
     */
    private record Confirmed(long run, byte[] identity) {}

    private final RunTerms run;
    private final Map<Place, Confirmed> last = new HashMap<>();
    private final BinaryRows added = new BinaryRows();

    Confirmations(RunTerms run) {
        this.run = run;
    }

    /** Reads what was last confirmed of the payslips of a range. */
    void read(Connection connection, KeyRange range) throws SQLException {
        last.clear();
        added.clear();
        String query = "select unit, officer_no, confirmed_run, input_hash from payslip_confirmation"
                + range.where(connection, run.order().month()) + " order by payrun";
        CopyRows.each(
                connection,
                query,
                row -> last.put(new Place(row.text(), row.text()), new Confirmed(row.number(), row.binary())));
    }

    /**
     * Returns what a payslip stands on.
     *
     * @param writtenBy number of the run that wrote it
     * @param written what it stood on then
     */
    byte[] identity(Place place, long writtenBy, byte[] written) {
        Confirmed confirmed = last.get(place);
        return confirmed != null && confirmed.run == writtenBy ? confirmed.identity : written;
    }

    /** Says that a payslip came out alike. */
    void add(Place place, long confirmedRun, byte[] identity) {
        added.row(FIELDS);
        added.date(run.order().month().atDay(1));
        added.text(place.unit());
        added.text(place.officerNo());
        added.number(confirmedRun);
        added.number(run.id());
        added.binary(identity);
    }

    /** Writes what was confirmed and forgets it. */
    void copy(Connection connection) throws SQLException, IOException {
        added.copy(connection, "payslip_confirmation (" + COLUMNS + ")");
    }
}
