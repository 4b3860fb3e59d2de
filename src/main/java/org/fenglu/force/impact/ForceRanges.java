package org.fenglu.force.impact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.force.payrun.KeyRange;
import org.fenglu.people.roster.OfficerKey;
import org.jspecify.annotations.Nullable;

/** The force in ranges that lie side by side, each small enough to hold in memory with its year. */
final class ForceRanges {

    private static final String BOUNDS = "select unit, officer_no from (select unit, officer_no,"
            + " row_number() over (order by unit, officer_no) as place from (select distinct unit, officer_no from"
            + " officer where ?::text is null or unit = ?) once) placed where place % ? = 0 order by unit, officer_no";

    /** A bound is after all employments of its officer. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private ForceRanges() {}

    /** Returns the ranges of one unit or of all. */
    static List<KeyRange> ranges(Connection connection, @Nullable String unit, int size) throws SQLException {
        List<KeyRange> ranges = new ArrayList<>();
        OfficerKey after = null;
        try (PreparedStatement select = connection.prepareStatement(BOUNDS)) {
            select.setString(1, unit);
            select.setString(2, unit);
            select.setInt(3, size);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    OfficerKey last = new OfficerKey(row.getString(1), row.getString(2), LAST_DAY);
                    ranges.add(new KeyRange(unit, after, last));
                    after = last;
                }
            }
        }
        ranges.add(new KeyRange(unit, after, null));
        return ranges;
    }
}
