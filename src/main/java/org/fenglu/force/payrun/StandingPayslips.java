package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.force.payrun.MonthEmployment.Place;
import org.fenglu.people.roster.CopyRows;
import org.jspecify.annotations.Nullable;

/** The payslips of the month that stand when a chunk begins, and those of them that shall stand no more. */
final class StandingPayslips {

    private static final String OF_GONE = " from payslip p join unnest(?::text[], ?::text[]) as gone (unit, officer_no)"
            + " on p.unit = gone.unit and p.officer_no = gone.officer_no where p.month = ?";

    private final RunTerms run;
    private final Map<Place, Standing> standing = new HashMap<>();
    private final List<Place> gone = new ArrayList<>();

    /**
     * A payslip that stands already, as far as the run must know it.
     *
     * @param identity what it stands on, as it was last confirmed
     * @param fen its totals in the order of {@link Tally#SUMS}
     */
    record Standing(byte[] identity, long[] fen) {}

    private StandingPayslips(RunTerms run) {
        this.run = run;
    }

    static StandingPayslips read(Connection connection, RunTerms run, Confirmations confirmations, KeyRange range)
            throws SQLException {
        StandingPayslips payslips = new StandingPayslips(run);
        confirmations.read(connection, range);
        String query = "select unit, officer_no, payrun, input_hash, " + Tally.SUMS + " from payslip"
                + range.where(connection, run.order().month());
        CopyRows.each(connection, query, row -> {
            Place place = new Place(row.text(), row.text());
            byte[] identity = confirmations.identity(place, row.number(), row.binary());
            long[] fen = new long[Tally.SUMS_COUNT];
            for (int at = 0; at < fen.length; at++) {
                fen[at] = row.number();
            }
            payslips.standing.put(place, new Standing(identity, fen));
        });
        return payslips;
    }

    /** Returns an officer's payslip, or null; it is not asked for again. */
    @Nullable
    Standing take(Place place) {
        return standing.remove(place);
    }

    /** Returns the officers that were not asked for: they have a payslip, but are not employed in the month. */
    List<Place> rest() {
        return List.copyOf(standing.keySet());
    }

    /** Says that an officer's payslip shall stand no more. */
    void supersede(Place place) {
        gone.add(place);
    }

    /** Moves the payslips that stand no more to where superseded ones are kept. */
    void store(Connection connection) throws SQLException {
        if (gone.isEmpty()) {
            return;
        }
        String keep = "insert into payslip_superseded (" + PayslipRows.COLUMNS + ", superseded_by) select " + "p."
                + PayslipRows.COLUMNS.replace(", ", ", p.") + ", ?" + OF_GONE;
        try (PreparedStatement insert = connection.prepareStatement(keep)) {
            insert.setLong(1, run.id());
            setGone(connection, insert, 2);
            insert.executeUpdate();
        }
        String key = "(month, unit, officer_no)";
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from payslip where " + key + " in (select p.month, p.unit, p.officer_no" + OF_GONE + ")")) {
            setGone(connection, delete, 1);
            delete.executeUpdate();
        }
    }

    private void setGone(Connection connection, PreparedStatement statement, int from) throws SQLException {
        Object[] units = gone.stream().map(Place::unit).toArray();
        Object[] officers = gone.stream().map(Place::officerNo).toArray();
        statement.setArray(from, connection.createArrayOf("text", units));
        statement.setArray(from + 1, connection.createArrayOf("text", officers));
        statement.setObject(from + 2, run.order().month().atDay(1));
    }
}
