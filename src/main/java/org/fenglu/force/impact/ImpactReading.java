package org.fenglu.force.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fenglu.force.impact.ImpactResult.State;
import org.fenglu.force.impact.ImpactResult.Sum;
import org.fenglu.kernel.money.Money;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** What is known about comparisons. */
@ApplicationScoped
public class ImpactReading {

    private static final String HEAD = "select i.id, b.fingerprint, a.fingerprint, i.from_month, i.to_month, i.unit,"
            + " i.started_at, coalesce(e.months_compared, 0), coalesce(e.months_changed, 0), e.failure,"
            + " e.impact is not null, coalesce(e.to_accept, '{}') from impact i join rate_book a on a.id = i.after_book"
            + " left join rate_book b on b.id = i.before_book left join impact_end e on e.impact = i.id where i.id = ?";
    private static final String SUMS = "select code, sum(officers), sum(before_fen), sum(after_fen) from impact_sum"
            + " where impact = ? group by code order by code not like 'TOTAL %', code";
    private static final String BY_UNIT = "select month, unit, code, officers, before_fen, after_fen from impact_sum"
            + " where impact = ? order by month, unit, code";

    private final DataSource database;

    /** Reads from a database. */
    public ImpactReading(DataSource database) {
        this.database = database;
    }

    /** Returns a comparison with its sums over everybody; refuses where there is none. */
    public ImpactResult of(long id) {
        return asking(HEAD, id, row -> {
            if (!row.next()) {
                throw new Refusal(Kind.NOT_FOUND, "IMPACT_NOT_FOUND", Map.of("found", Long.toString(id)));
            }
            String failure = row.getString(10);
            State ended = failure == null ? State.DONE : State.FAILED;
            return new ImpactResult(
                    row.getLong(1),
                    row.getBoolean(11) ? ended : State.RUNNING,
                    row.getString(2),
                    row.getString(3),
                    month(row, 4),
                    month(row, 5),
                    row.getString(6),
                    row.getObject(7, OffsetDateTime.class).toInstant(),
                    row.getLong(8),
                    row.getLong(9),
                    List.of((String[]) row.getArray(12).getArray()),
                    failure,
                    total(id));
        });
    }

    /** Returns the sums by month and unit. */
    public List<ImpactResult.OfUnit> byUnit(long id) {
        return asking(BY_UNIT, id, row -> {
            Map<Map.Entry<YearMonth, String>, List<Sum>> units = new LinkedHashMap<>();
            while (row.next()) {
                units.computeIfAbsent(Map.entry(month(row, 1), row.getString(2)), none -> new ArrayList<>())
                        .add(sum(row, 3));
            }
            return units.entrySet().stream()
                    .map(unit -> new ImpactResult.OfUnit(
                            unit.getKey().getKey(), unit.getKey().getValue(), unit.getValue()))
                    .toList();
        });
    }

    private List<Sum> total(long id) {
        return asking(SUMS, id, row -> {
            List<Sum> sums = new ArrayList<>();
            while (row.next()) {
                sums.add(sum(row, 1));
            }
            return sums;
        });
    }

    private static Sum sum(ResultSet row, int from) throws SQLException {
        String code = row.getString(from);
        boolean isTotal = code.startsWith(ImpactSums.TOTAL);
        return new Sum(
                isTotal ? code.substring(ImpactSums.TOTAL.length()) : code,
                isTotal,
                row.getLong(from + 1),
                Money.ofFen(row.getLong(from + 2)),
                Money.ofFen(row.getLong(from + 3)));
    }

    private static YearMonth month(ResultSet row, int column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    private interface Rows<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> T asking(String query, long id, Rows<T> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return rows.read(row);
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The comparison " + id + " cannot be read", failed);
        }
    }
}
