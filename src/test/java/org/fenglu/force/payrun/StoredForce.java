package org.fenglu.force.payrun;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.PayerClass;
import org.postgresql.PGConnection;

/**
 * A force for tests and benchmarks, written straight into the tables: officers in four cities on the example scheme,
 * varied by their number alone, so the same force comes out each time.
 */
public final class StoredForce {

    private static final String[] REGIONS = {"110000", "310000", "320100", "370100"};
    private static final String[] GRADES = {"AUX_4", "AUX_3", "AUX_2", "AUX_1", "CHIEF_3", "CHIEF_2", "CHIEF_1"};
    private static final String[] POSTS = {"PATROL", "TRAFFIC", "CUSTODY_GUARD", "CLERICAL", "TECHNICAL"};
    private static final String[] EDUCATIONS = {"SENIOR_HIGH", "JUNIOR_COLLEGE", "BACHELOR", "MASTER"};
    private static final String[] CLAIMS = {
        "",
        "CHILD_EDUCATION:500000:2026-01::2025-12-20:",
        "ELDERLY_ONLY_CHILD:1000000:2026-01::2025-12-20:",
        "HOUSING_LOAN:1000000:2026-03::2026-03-05:"
    };
    private static final String FACT_COLUMNS = "month, unit, officer_no, unpaid_leave_days, sick_leave_days,"
            + " injury_leave_days, weekday_overtime_hours, rest_day_overtime_hours, holiday_overtime_hours,"
            + " personal_pension, loss_compensation, court_deduction, monthly_assessment, annual_assessment, counts,"
            + " recorded_at, import_id";
    private static final int OFFICERS_OF_UNIT = 200;
    private static final int ROWS_OF_PACKET = 5_000;
    private static final OffsetDateTime RECORDED = OffsetDateTime.parse("2026-01-02T00:00:00Z");

    private StoredForce() {}

    /** Stores officers, hired long ago, with last year's average wage. */
    public static void officers(DataSource database, int officers) throws SQLException, IOException {
        copy(database, "officer", officers, StoredForce::officer);
    }

    /** Stores what happened to the officers of {@link #officers} in a month. */
    public static void facts(DataSource database, int officers, YearMonth month) throws SQLException, IOException {
        copy(database, "month_fact (" + FACT_COLUMNS + ")", officers, (row, at) -> fact(row, at, month));
    }

    /** Lets a named person answer for each version of grade C that the force needs in a month. */
    public static void accept(DataSource database, RateBook book, YearMonth month) throws SQLException {
        Set<String> versions = new TreeSet<>();
        for (String region : REGIONS) {
            MonthKey key = new MonthKey(
                    month, month.atEndOfMonth(), new Region(region), "example-seven-grade", PayerClass.GOVERNMENT, 1);
            MonthTables tables = TablesOfMonth.lookUp(book, key).tables();
            if (tables != null) {
                tables.versions().stream()
                        .filter(version -> version.evidence() == Evidence.C)
                        .map(Version::id)
                        .forEach(versions::add);
            }
        }
        accept(database, versions);
    }

    private static void accept(DataSource database, Set<String> versions) throws SQLException {
        String sql = "insert into acceptance (version_id, accepted_by, reason, recorded_at) select ?, 'Test', 'test', ?"
                + " where not exists (select from acceptance where version_id = ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (String version : versions) {
                insert.setString(1, version);
                insert.setObject(2, RECORDED);
                insert.setString(3, version);
                insert.executeUpdate();
            }
        }
    }

    /** Returns the unit of an officer. */
    public static String unit(int at) {
        return String.format("U%05d", at / OFFICERS_OF_UNIT);
    }

    /** Returns the number of an officer. */
    public static String officerNo(int at) {
        return String.format("P%07d", at);
    }

    private static void officer(StringBuilder row, int at) {
        int unit = at / OFFICERS_OF_UNIT;
        LocalDate hiredOn = LocalDate.of(2005, 1, 1).plusDays(at * 7919L % 7000);
        field(row, unit(at));
        field(row, officerNo(at));
        field(row, hiredOn);
        field(row, "\\N");
        field(row, hiredOn);
        field(row, 500_000 + at * 104_729L % 900_000);
        field(row, "\\N");
        field(row, at % 3 == 0 && unit % REGIONS.length != 1 ? 120_000 : 70_000);
        field(row, 0);
        field(row, "f");
        field(row, "TENURE");
        field(row, "\\N");
        field(row, REGIONS[unit % REGIONS.length]);
        field(row, "example-seven-grade");
        field(row, "DIRECT_CONTRACT");
        field(row, "GOVERNMENT");
        field(row, "REGULAR");
        field(row, GRADES[at % GRADES.length]);
        field(row, at % 5 + 1);
        field(row, at % 4 == 0 ? "CIVILIAN" : "DUTY");
        field(row, POSTS[at % POSTS.length]);
        field(row, "");
        field(row, "");
        field(row, EDUCATIONS[at % EDUCATIONS.length]);
        field(row, at % 50 == 0 ? "SPECIALIST" : "");
        field(row, "");
        field(row, at % 50 == 0 ? "agreedAllowance=80000" : "");
        field(row, CLAIMS[at % CLAIMS.length]);
        field(row, "\\N");
        field(row, "f");
        field(row, "2025-01-01");
        field(row, RECORDED);
        row.append("1\n");
    }

    private static void fact(StringBuilder row, int at, YearMonth month) {
        int luck = Math.floorMod(at * 31 + month.getMonthValue() * 17, 97);
        field(row, month.atDay(1));
        field(row, unit(at));
        field(row, officerNo(at));
        field(row, luck == 3 ? 200 : 0);
        field(row, luck == 5 ? 300 : 0);
        field(row, 0);
        field(row, luck % 4 == 0 ? 800 : 0);
        field(row, luck % 9 == 0 ? 800 : 0);
        field(row, luck == 7 ? 800 : 0);
        field(row, luck == 11 ? 100_000 : 0);
        field(row, 0);
        field(row, 0);
        field(row, luck % 10 == 0 ? "EXCELLENT" : "COMPETENT");
        field(row, month.getMonthValue() == 1 ? "COMPETENT" : "\\N");
        field(row, luck % 3 == 0 ? "NIGHT_DUTY=" + (luck % 10 + 1) * 100 : "");
        field(row, RECORDED);
        row.append("1\n");
    }

    private static void field(StringBuilder row, Object value) {
        row.append(value).append('\t');
    }

    private interface RowMaker {
        void make(StringBuilder row, int at);
    }

    private static void copy(DataSource database, String table, int rows, RowMaker maker)
            throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            StringBuilder packet = new StringBuilder();
            for (int at = 0; at < rows; at++) {
                maker.make(packet, at);
                if (at % ROWS_OF_PACKET == ROWS_OF_PACKET - 1 || at == rows - 1) {
                    copies.copyIn("copy " + table + " from stdin", new StringReader(packet.toString()));
                    packet.setLength(0);
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("select gather_statistics('" + table.split(" ")[0] + "')");
            }
        }
    }
}
