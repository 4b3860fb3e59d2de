package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.fenglu.force.payrun.LastRuns.LastRun;
import org.jspecify.annotations.Nullable;

/** The units about which something was recorded, or whose month before was written, after a month was last run. */
final class ChangedUnits {

    private static final String SINCE = """
            with since as (select ?::timestamptz as at, ?::date as month, ?::date as before, ?::text as unit)
            select c.unit, max(c.at) from since, lateral (
                select o.unit, o.recorded_at as at from officer o
                where o.recorded_at > since.at and o.valid_from < since.month + interval '1 month'
                union all
                select f.unit, f.recorded_at from month_fact f
                where f.month = since.month and f.recorded_at > since.at
                union all
                select b.unit, b.recorded_at from opening_balance b
                where b.through_month = since.before and b.recorded_at > since.at
                union all
                select d.unit, d.recorded_at from declared_base d
                where d.recorded_at > since.at and d.valid_from <= since.month
                union all
                select t.unit, t.recorded_at from unit_terms t
                where t.recorded_at > since.at and t.valid_from <= since.month
                union all
                select u.unit, r.known_at from payrun r join payrun_unit u on u.payrun = r.id
                where r.month = since.before and r.known_at > since.at
                  and (u.replaced > 0 or u.withdrawn > 0 or u.paid > u.unchanged)
            ) c
            where since.unit is null or c.unit = since.unit
            group by c.unit
            """;

    private ChangedUnits() {}

    /** Returns the units with the run that last looked at each; one unit only where one is named. */
    static Map<String, LastRun> since(LastRuns runs, Connection connection, YearMonth month, @Nullable String unit)
            throws SQLException {
        Map<String, LastRun> units = new TreeMap<>();
        var last = runs.last();
        if (last.isEmpty()) {
            return units;
        }
        try (PreparedStatement select = connection.prepareStatement(SINCE)) {
            set(select, last.get(last.size() - 1).knownAt(), month.atDay(1), unit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    LastRun run = runs.of(rows.getString(1));
                    Instant changed = rows.getObject(2, OffsetDateTime.class).toInstant();
                    if (run != null && changed.isAfter(run.knownAt())) {
                        units.put(rows.getString(1), run);
                    }
                }
            }
        }
        return units;
    }

    private static void set(PreparedStatement select, Instant since, LocalDate month, @Nullable String unit)
            throws SQLException {
        select.setObject(1, since.atOffset(ZoneOffset.UTC));
        select.setObject(2, month);
        select.setObject(3, month.minusMonths(1));
        select.setString(4, unit);
    }
}
