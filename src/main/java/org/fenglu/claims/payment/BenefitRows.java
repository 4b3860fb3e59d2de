package org.fenglu.claims.payment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.course.BenefitArrears;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Payments of runs as rows, and what cases waited for; the database refuses to change or delete one. */
final class BenefitRows {

    private static final String KEY = "p.benefit, p.of_whom, p.payer, p.month";

    private final Connection connection;

    BenefitRows(Connection connection) {
        this.connection = connection;
    }

    /** Returns what approved runs paid for a case, by line, payer and month. */
    Map<LineMonth, Money> paid(long claim) throws SQLException {
        String sql = "select " + KEY + ", sum(p.amount) from benefit_payment p"
                + " join benefit_run_decision d on d.run = p.run and d.decision = 'APPROVED'"
                + " where p.claim = ? group by " + KEY;
        Map<LineMonth, Money> paid = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, claim);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    paid.put(pay(row, 1), Money.ofFen(row.getBigDecimal(5).longValueExact()));
                }
            }
        }
        return paid;
    }

    /** Returns the payments of a run, in the order of cases and months. */
    List<BenefitPayment> of(long run) throws SQLException {
        String sql = "select " + KEY + ", p.claim, p.due, p.paid_before from benefit_payment p where p.run = ?"
                + " order by p.claim, p.month nulls first, p.benefit, p.of_whom, p.payer";
        List<BenefitPayment> payments = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    payments.add(new BenefitPayment(
                            row.getLong(5),
                            new BenefitArrears(pay(row, 1), Money.ofFen(row.getLong(6)), Money.ofFen(row.getLong(7)))));
                }
            }
        }
        return payments;
    }

    /** A payment of an approved run. */
    record Paid(long run, LineMonth pay, Money amount) {}

    /** Returns what approved runs paid for a case, run by run. */
    List<Paid> paidByRun(long claim) throws SQLException {
        String sql = "select " + KEY + ", p.run, p.amount from benefit_payment p"
                + " join benefit_run_decision d on d.run = p.run and d.decision = 'APPROVED' where p.claim = ?"
                + " order by p.run, p.month nulls first, p.benefit, p.of_whom, p.payer";
        List<Paid> paid = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, claim);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    paid.add(new Paid(row.getLong(5), pay(row, 1), Money.ofFen(row.getLong(6))));
                }
            }
        }
        return paid;
    }

    void insert(long run, List<BenefitPayment> payments) throws SQLException {
        String sql =
                "insert into benefit_payment (run, claim, benefit, of_whom, payer, month, due, paid_before, amount)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (BenefitPayment payment : payments) {
                LineMonth pay = payment.pay();
                insert.setLong(1, run);
                insert.setLong(2, payment.claim());
                insert.setString(3, pay.line().benefit().name());
                insert.setString(4, pay.line().of());
                insert.setString(5, pay.payer().name());
                insert.setObject(6, day(pay.month()));
                insert.setLong(7, payment.arrears().due().fen());
                insert.setLong(8, payment.arrears().paid().fen());
                insert.setLong(9, payment.amount().fen());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Keeps what a case waited for. */
    void insertOpen(long run, long claim, List<Waiting> waiting) throws SQLException {
        String sql = "insert into benefit_open (run, claim, benefit, of_whom, cause, name) values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Waiting each : waiting) {
                insert.setLong(1, run);
                insert.setLong(2, claim);
                insert.setString(3, each.line().benefit().name());
                insert.setString(4, each.line().of());
                insert.setString(5, each.cause().name());
                insert.setString(6, each.name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What a case waited for. */
    record Open(long claim, Waiting waiting) {}

    List<Open> open(long run) throws SQLException {
        String sql = "select claim, benefit, of_whom, cause, name from benefit_open where run = ?"
                + " order by claim, benefit, of_whom, cause, name";
        List<Open> open = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    BenefitLine line = new BenefitLine(Benefit.valueOf(row.getString(2)), row.getString(3));
                    Waiting.Cause cause = Waiting.Cause.valueOf(row.getString(4));
                    open.add(new Open(row.getLong(1), new Waiting(line, cause, row.getString(5))));
                }
            }
        }
        return open;
    }

    /** What is wrong with a case that could not be assessed. */
    record RefusedClaim(long claim, Finding finding) {}

    void insertRefused(long run, long claim, List<Finding> findings) throws SQLException {
        String sql = "insert into benefit_refused (run, claim, code, field, found, expected) values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Finding finding : findings) {
                insert.setLong(1, run);
                insert.setLong(2, claim);
                insert.setString(3, finding.code().name());
                insert.setString(4, finding.field());
                insert.setString(5, finding.found());
                insert.setString(6, finding.expected());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    List<RefusedClaim> refused(long run) throws SQLException {
        String sql = "select claim, code, field, found, expected from benefit_refused where run = ?"
                + " order by claim, code, field";
        List<RefusedClaim> refused = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    FindingCode code = FindingCode.valueOf(row.getString(2));
                    Finding finding = new Finding(code, row.getString(3), row.getString(4), row.getString(5));
                    refused.add(new RefusedClaim(row.getLong(1), finding));
                }
            }
        }
        return refused;
    }

    private static LineMonth pay(ResultSet row, int first) throws SQLException {
        LocalDate month = row.getObject(first + 3, LocalDate.class);
        return new LineMonth(
                new BenefitLine(Benefit.valueOf(row.getString(first)), row.getString(first + 1)),
                Payer.valueOf(row.getString(first + 2)),
                month == null ? null : YearMonth.from(month));
    }

    private static @Nullable LocalDate day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }
}
