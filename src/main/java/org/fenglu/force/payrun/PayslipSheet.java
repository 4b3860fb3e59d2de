package org.fenglu.force.payrun;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The payslips of a month as a sheet: one row an officer, one column a line, amounts in yuan.
 *
 * <p>The file is UTF-8 with a byte order mark, as spreadsheets expect it, and has the lines of all schemes; a cell is
 * empty where an officer's scheme has no such line.
 */
@ApplicationScoped
public class PayslipSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int ROWS_AT_ONCE = 2_000;

    private final DataSource database;

    /** Takes how many rows are written of how many. */
    public interface Progress {
        /** Takes how far it is. */
        void reached(long rows, long inAll);
    }

    @Inject
    PayslipSheet(DataSource database) {
        this.database = database;
    }

    /**
     * Writes the payslips of a month.
     *
     * @param unit one unit, or null for all
     * @return how many rows were written
     * @throws Refusal where the month has none, or the file cannot be written
     */
    public long write(YearMonth month, @Nullable String unit, Path file, Progress progress) {
        AtomicLong rows = new AtomicLong();
        try {
            WholeFile.write(file, writer -> rows.set(write(new SheetColumns.Scope(month, unit), writer, progress)));
            return rows.get();
        } catch (SQLException failed) {
            throw new IllegalStateException("The payslips of " + month + " cannot be read", failed);
        }
    }

    private long write(SheetColumns.Scope scope, Writer writer, Progress progress) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                SheetColumns columns = SheetColumns.of(connection, scope);
                long inAll = count(connection, scope);
                writer.write(BYTE_ORDER_MARK);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
                csv.writeRecord(columns.header());
                long rows = rows(connection, scope, new SheetRows(csv, columns, progress, inAll));
                csv.flush();
                return rows;
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        }
    }

    private static long count(Connection connection, SheetColumns.Scope scope) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from payslip" + SheetColumns.Scope.WHERE)) {
            scope.set(select);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static long rows(Connection connection, SheetColumns.Scope scope, SheetRows sheet) throws SQLException {
        String sql = "select " + SheetColumns.HEAD_COLUMNS + ", layout, lines from payslip" + SheetColumns.Scope.WHERE
                + " order by unit, officer_no";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            scope.set(select);
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sheet.add(row);
                }
            }
        }
        return sheet.count();
    }
}
