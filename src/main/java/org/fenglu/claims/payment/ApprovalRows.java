package org.fenglu.claims.payment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.rates.Region;

/** Approved yearly adjustments as rows; the database refuses to change or delete one, and one person alone. */
final class ApprovalRows {

    private final Connection connection;

    ApprovalRows(Connection connection) {
        this.connection = connection;
    }

    /** Returns all that were recorded up to a moment, the newest first. */
    List<Approval> until(Instant at) throws SQLException {
        String sql = "select region, year, rate_book, recorded_by, approved_by, recorded_at from adjustment_approval"
                + " where recorded_at <= ? order by id desc";
        List<Approval> approvals = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, at.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    approvals.add(new Approval(
                            new AdjustmentYear(new Region(row.getString(1)), row.getInt(2)),
                            row.getInt(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return approvals;
    }

    void insert(Approval approval) throws SQLException {
        String sql = "insert into adjustment_approval (region, year, rate_book, recorded_by, approved_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, approval.adjustment().region().code());
            insert.setInt(2, approval.adjustment().year());
            insert.setInt(3, approval.rateBook());
            insert.setString(4, approval.recordedBy());
            insert.setString(5, approval.approvedBy());
            insert.setObject(6, approval.recordedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
