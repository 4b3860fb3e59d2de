package org.fenglu.people.roster;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/**
 * A check over all rows of a file at once, in the database, where they stand in the table {@code staged}.
 *
 * @param code what it finds
 * @param field column that it is about
 * @param query gives {@code line, found, expected} of each bad row
 */
record StagedCheck(FindingCode code, String field, String query) {

    /** Two rows of one file about the same thing. */
    static StagedCheck duplicates(String field, String key) {
        return new StagedCheck(
                FindingCode.DUPLICATE_ROW,
                field,
                "select line, earlier::text as found, concat_ws(' ', " + key + ") as expected from (select *,"
                        + " lag(line) over (partition by " + key + " order by line) as earlier from staged) as row"
                        + " where earlier is not null");
    }

    void run(Connection connection, Complaints complaints) throws SQLException {
        String first = "select line, found, expected, count(*) over () as in_all from (" + query
                + ") as bad order by line limit " + Complaints.KEPT;
        List<ImportFinding> findings = new ArrayList<>();
        long inAll = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(first)) {
            while (rows.next()) {
                inAll = rows.getLong("in_all");
                Finding finding = new Finding(code, field, rows.getString("found"), rows.getString("expected"));
                findings.add(new ImportFinding(rows.getInt("line"), finding));
            }
        }
        complaints.addAll(findings, inAll);
    }
}
