package org.fenglu.force.payrun;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.fenglu.kernel.money.Money;

/** Writes payslips as rows of a sheet. */
final class SheetRows {

    private static final int TEXTS = 7;
    private static final int SUMS = 7;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private final CsvWriter csv;
    private final SheetColumns columns;
    private final PayslipSheet.Progress progress;
    private final long inAll;
    private long count;

    SheetRows(CsvWriter csv, SheetColumns columns, PayslipSheet.Progress progress, long inAll) {
        this.csv = csv;
        this.columns = columns;
        this.progress = progress;
        this.inAll = inAll;
    }

    /** Writes the payslip at which a result stands: the head columns, its layout, its lines. */
    void add(ResultSet row) throws SQLException {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        cells[0] = row.getString(1).substring(0, "2026-10".length());
        for (int at = 1; at < TEXTS; at++) {
            cells[at] = text(row.getString(at + 1));
        }
        for (int at = TEXTS; at < TEXTS + SUMS; at++) {
            cells[at] = Money.ofFen(row.getLong(at + 1)).toString();
        }
        int[] places = columns.places(row.getInt(TEXTS + SUMS + 1));
        Long[] lines = (Long[]) row.getArray(TEXTS + SUMS + 2).getArray();
        for (int at = 0; at < lines.length; at++) {
            cells[places[at]] = Money.ofFen(lines[at]).toString();
        }
        csv.writeRecord(List.of(cells));
        count++;
        if (count % ROWS_BETWEEN_REPORTS == 0 || count == inAll) {
            progress.reached(count, inAll);
        }
    }

    long count() {
        return count;
    }

    /** A spreadsheet takes a text that starts like a formula for one; an apostrophe in front keeps it a text. */
    static String text(String text) {
        boolean isLikeFormula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return isLikeFormula ? "'" + text : text;
    }
}
