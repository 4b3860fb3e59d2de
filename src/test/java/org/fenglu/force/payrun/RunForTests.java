package org.fenglu.force.payrun;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.Rates;

/** A store with a small force, and runs on it in chunks so small that there are several. */
public record RunForTests(DataSource source, int officers) {

    public static final YearMonth JANUARY = YearMonth.of(2026, 1);
    static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    static final Rates RATES = Rates.of(RateFiles.packaged());

    static final Engine ENGINE = Engine.ofThisProgram("test");

    private static final int CHUNK_SIZE = 64;

    /** Stores a force, its facts of January and February, and who answers for grade C. */
    public static RunForTests of(DataSource source, int officers) {
        RunForTests store = withoutAcceptance(source, officers);
        try {
            StoredForce.accept(source, RATES.book(), JANUARY);
            StoredForce.accept(source, RATES.book(), FEBRUARY);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return store;
    }

    static RunForTests withoutAcceptance(DataSource source, int officers) {
        try {
            StoredForce.officers(source, officers);
            StoredForce.facts(source, officers, JANUARY);
            StoredForce.facts(source, officers, FEBRUARY);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        return new RunForTests(source, officers);
    }

    Payruns payruns() {
        return new Payruns(source, RATES, ENGINE, CHUNK_SIZE);
    }

    public RunSummary run(YearMonth month) {
        return payruns().run(RunOrder.of(month, null, null), RunProgress.NONE);
    }

    /** Runs a month by other rates. */
    public RunSummary run(YearMonth month, RateFiles files) {
        return new Payruns(source, Rates.of(files), ENGINE, CHUNK_SIZE)
                .run(RunOrder.of(month, null, null), RunProgress.NONE);
    }

    /** Runs a month by a program with other rules. */
    RunSummary run(YearMonth month, Engine engine) {
        return new Payruns(source, RATES, engine, CHUNK_SIZE).run(RunOrder.of(month, null, null), RunProgress.NONE);
    }

    RunSummary run(YearMonth month, String unit) {
        return payruns().run(RunOrder.of(month, unit, null), RunProgress.NONE);
    }

    /** Returns one number over all that the runs stored, row versions too: it differs if anything was written. */
    String rowVersions() {
        return ask("select md5(string_agg(x, '|' order by x)) from (select p.xmin::text || p::text from payslip p"
                + " union all select f.xmin::text || f::text from finding f union all select s.xmin::text || s::text from"
                + " payslip_superseded s union all select c.xmin::text || c::text from payslip_confirmation c)"
                + " all_rows (x)");
    }

    /** Returns one number over the results, without the number and the times of runs. */
    String results() {
        return ask("select md5(string_agg(x, '|' order by x)) from (select concat_ws(',', month, unit, officer_no,"
                + " hired_on, pay_date, lines::text, gross, net, tax, employer_cost, year_amounts::text,"
                + " contribution_base, housing_fund_base, input_hash::text) from payslip union all"
                + " select concat_ws(',', month, unit, officer_no, place, code, field, found, expected) from finding"
                + " union all select concat_ws(',', 'superseded', month, unit, officer_no, input_hash::text)"
                + " from payslip_superseded) all_rows (x)");
    }

    /** Records that an officer was so many days on unpaid leave. */
    void unpaidLeave(int officer, YearMonth month, int days) {
        fact(officer, month, "unpaid_leave_days", String.valueOf(days * 100));
    }

    /** Records another row of an officer's month: the newest one with some columns set otherwise. */
    void fact(int officer, YearMonth month, String columns, String values) {
        changed("month_fact", officer, "and month = date '" + month.atDay(1) + "'", columns, values);
    }

    /** Records another row of an officer: the newest one with some columns set otherwise. */
    public void officer(int officer, String columns, String values) {
        changed("officer", officer, "", columns, values);
    }

    /** Records another row of a table: the newest one of an officer with some columns set otherwise. */
    void changed(String table, int officer, String scope, String columns, String values) {
        String all = ask("select string_agg(column_name, ', ') from information_schema.columns"
                + " where table_schema = current_schema() and table_name = '" + table
                + "' and is_generated = 'NEVER'");
        execute("create temporary table changed as select " + all + " from " + table + " where officer_no = '"
                + StoredForce.officerNo(officer) + "' " + scope + " order by recorded_at desc limit 1;"
                + " update changed set (" + columns + ", recorded_at) = (" + values + ", clock_timestamp());"
                + " insert into " + table + " (" + all + ") select " + all + " from changed; drop table changed");
    }

    public String ask(String query) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    void execute(String command) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException failed) {
            throw new IllegalStateException(command, failed);
        }
    }
}
