package org.fenglu.claims.payment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenglu.claims.payment.BenefitRun.Decision;
import org.fenglu.claims.payment.BenefitRun.State;
import org.jspecify.annotations.Nullable;

/** Runs of benefits as rows; what becomes of one is a row of its own, and there is one of it. */
final class RunRows {

    private static final String SELECT = "select r.id, r.month, r.rate_book, r.known_at, r.assessed_on, r.claims,"
            + " r.drafted_by, r.drafted_at, d.decision, d.decided_by, d.decided_at, d.reason"
            + " from benefit_run r left join benefit_run_decision d on d.run = r.id";

    private final Connection connection;

    RunRows(Connection connection) {
        this.connection = connection;
    }

    /** Returns all runs, the newest first, at most so many. */
    List<BenefitRun> newest(int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " order by r.id desc limit " + limit)) {
            return read(select);
        }
    }

    Optional<BenefitRun> of(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " where r.id = ?")) {
            select.setLong(1, id);
            return read(select).stream().findFirst();
        }
    }

    /** Returns the latest day on which an approved run was assessed, or null before the first one. */
    @Nullable
    LocalDate lastApproved() throws SQLException {
        String sql = "select max(r.assessed_on) from benefit_run r"
                + " join benefit_run_decision d on d.run = r.id and d.decision = 'APPROVED'";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }

    /** Keeps a run and returns its number; the number and the decision of the given one are not looked at. */
    long insert(BenefitRun run, String engineVersion) throws SQLException {
        String sql = "insert into benefit_run (month, rate_book, engine_version, known_at, assessed_on, claims,"
                + " drafted_by) values (?, ?, ?, ?, ?, ?, ?) returning id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, run.month().atDay(1));
            insert.setInt(2, run.rateBook());
            insert.setString(3, engineVersion);
            insert.setObject(4, run.knownAt().atOffset(ZoneOffset.UTC));
            insert.setObject(5, run.assessedOn());
            insert.setInt(6, run.claims());
            insert.setString(7, run.draftedBy());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Keeps what became of a run that nobody has decided about. */
    void decide(long id, State state, String by, @Nullable String reason) throws SQLException {
        String sql = "insert into benefit_run_decision (run, decision, decided_by, reason) values (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, id);
            insert.setString(2, state.name());
            insert.setString(3, by);
            insert.setString(4, reason);
            insert.executeUpdate();
        }
    }

    /**
     * Returns what changed since a run was calculated, each as a path such as {@code claims/5}; empty where nothing
     * did. An approval is bound to what it was calculated from.
     */
    List<String> changedSince(BenefitRun run) throws SQLException {
        String sql = "select 'claims/' || claim from claim_entry where recorded_at > ?"
                + " union select 'benefit-adjustments/' || region || '/' || year from adjustment_approval"
                + " where recorded_at > ?"
                + " union select 'benefit-runs/' || run from benefit_run_decision"
                + " where decision = 'APPROVED' and decided_at > ? order by 1 limit 10";
        List<String> changed = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                select.setObject(parameter, run.knownAt().atOffset(ZoneOffset.UTC));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changed.add(row.getString(1));
                }
            }
        }
        return changed;
    }

    private static List<BenefitRun> read(PreparedStatement select) throws SQLException {
        List<BenefitRun> runs = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                runs.add(new BenefitRun(
                        row.getLong(1),
                        YearMonth.from(row.getObject(2, LocalDate.class)),
                        row.getInt(3),
                        instant(row, 4),
                        row.getObject(5, LocalDate.class),
                        row.getInt(6),
                        row.getString(7),
                        instant(row, 8),
                        decision(row)));
            }
        }
        return runs;
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String state = row.getString(9);
        return state == null
                ? null
                : new Decision(State.valueOf(state), row.getString(10), instant(row, 11), row.getString(12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
