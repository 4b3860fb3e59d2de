package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fenglu.force.payrun.ChangesResponse.OfLine;
import org.fenglu.force.payrun.ChangesResponse.OfOfficer;
import org.fenglu.force.payrun.ChangesResponse.OfTotal;
import org.fenglu.force.payrun.ChangesResponse.People;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/** Compares the payslips of a month with those of the month before, as both stand now. */
@ApplicationScoped
class ChangeReading {

    private static final int LARGEST_MOST = 20;

    private static final String PAIRS = "with asked as (select ?::date as now, ?::date as past, ?::text as unit),"
            + " now as (select p.* from payslip p, asked where p.month = asked.now"
            + " and (asked.unit is null or p.unit = asked.unit)),"
            + " past as (select p.* from payslip p, asked where p.month = asked.past"
            + " and (asked.unit is null or p.unit = asked.unit)) ";

    private static final String PEOPLE = PAIRS
            + "select count(*) filter (where past.net is null), count(*) filter (where now.net is null),"
            + " count(*) filter (where now.net <> past.net), count(*) filter (where now.net = past.net)"
            + " from now full join past using (unit, officer_no)";

    private static final String LARGEST = PAIRS
            + "select unit, officer_no, past.net as before, now.net as after"
            + " from now full join past using (unit, officer_no) where now.net is distinct from past.net"
            + " order by abs(coalesce(now.net, 0) - coalesce(past.net, 0)) desc, unit, officer_no limit "
            + LARGEST_MOST;

    private static final String LINES = "with asked as (select ?::date as now, ?::date as past, ?::text as unit)"
            + " select l.code, min(l.name_zh) as name_zh, l.section,"
            + " coalesce(sum(l.amount) filter (where l.month = asked.past), 0)::bigint as before,"
            + " coalesce(sum(l.amount) filter (where l.month = asked.now), 0)::bigint as after"
            + " from payslip_line l, asked where l.month in (asked.now, asked.past)"
            + " and (asked.unit is null or l.unit = asked.unit) and l.amount <> 0"
            + " group by l.code, l.section order by min(l.place), l.code";

    private static final List<String> TOTALS = List.of(
            "gross", "employeeContributions", "tax", "deductions", "net", "employerContributions", "employerCost");

    private final StoredRuns runs;
    private final DataSource database;

    @Inject
    ChangeReading(StoredRuns runs, DataSource database) {
        this.runs = runs;
        this.database = database;
    }

    /** Returns what changed in the month and unit of a run. */
    @Transactional
    ChangesResponse of(long id) {
        PayrunEntity run = runs.one(id);
        Months asked = new Months(YearMonth.from(run.month), run.unit);
        try (Connection connection = database.getConnection()) {
            return new ChangesResponse(
                    asked.month(),
                    asked.before(),
                    asked.unit(),
                    people(connection, asked),
                    totals(connection, asked),
                    lines(connection, asked),
                    largest(connection, asked));
        } catch (SQLException failed) {
            throw new StoreFailure("The payslips of run " + id + " cannot be compared", failed);
        }
    }

    private static People people(Connection connection, Months asked) throws SQLException {
        try (PreparedStatement select = asked.ask(connection, PEOPLE);
                ResultSet row = select.executeQuery()) {
            row.next();
            int column = 1;
            return new People(row.getLong(column++), row.getLong(column++), row.getLong(column++), row.getLong(column));
        }
    }

    private static List<OfTotal> totals(Connection connection, Months asked) throws SQLException {
        List<OfTotal> totals = new ArrayList<>();
        try (PreparedStatement select = asked.ask(connection, totalsQuery());
                ResultSet row = select.executeQuery()) {
            row.next();
            for (int at = 0; at < TOTALS.size(); at++) {
                long before = row.getLong(2 * at + 1);
                long after = row.getLong(2 * at + 2);
                totals.add(new OfTotal(TOTALS.get(at), yuan(before), yuan(after), yuan(after - before)));
            }
        }
        return totals;
    }

    private static String totalsQuery() {
        List<String> sums = new ArrayList<>();
        for (String column : Tally.SUMS.split(", ")) {
            sums.add("(select coalesce(sum(" + column + "), 0)::bigint from past)");
            sums.add("(select coalesce(sum(" + column + "), 0)::bigint from now)");
        }
        return PAIRS + "select " + String.join(", ", sums);
    }

    private static List<OfLine> lines(Connection connection, Months asked) throws SQLException {
        List<OfLine> lines = new ArrayList<>();
        try (PreparedStatement select = asked.ask(connection, LINES);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long before = row.getLong("before");
                long after = row.getLong("after");
                lines.add(new OfLine(
                        row.getString("code"),
                        row.getString("name_zh"),
                        PayslipSection.valueOf(row.getString("section")),
                        yuan(before),
                        yuan(after),
                        yuan(after - before)));
            }
        }
        return lines;
    }

    private static List<OfOfficer> largest(Connection connection, Months asked) throws SQLException {
        List<OfOfficer> officers = new ArrayList<>();
        try (PreparedStatement select = asked.ask(connection, LARGEST);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Long before = row.getObject("before", Long.class);
                Long after = row.getObject("after", Long.class);
                officers.add(new OfOfficer(
                        row.getString("unit"),
                        row.getString("officer_no"),
                        before == null ? null : yuan(before),
                        after == null ? null : yuan(after),
                        yuan((after == null ? 0 : after) - (before == null ? 0 : before))));
            }
        }
        return officers;
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }

    /** The two months and the unit that are compared. */
    private record Months(YearMonth month, @Nullable String unit) {

        YearMonth before() {
            return month.minusMonths(1);
        }

        /** The query with its parameters: this month, the month before, the unit. */
        PreparedStatement ask(Connection connection, String query) throws SQLException {
            PreparedStatement select = connection.prepareStatement(query);
            int place = 1;
            select.setObject(place++, month.atDay(1));
            select.setObject(place++, before().atDay(1));
            select.setString(place, unit);
            return select;
        }
    }
}
