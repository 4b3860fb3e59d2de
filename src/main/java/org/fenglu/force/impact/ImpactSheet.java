package org.fenglu.force.impact;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.fenglu.force.payrun.WholeFile;
import org.fenglu.kernel.money.Money;
import org.fenglu.store.database.StoreFailure;

/**
 * What a comparison changes as CSV: one row for each officer, month and line, then the totals of that month.
 *
 * <p>The column {@code billed} says whether a payslip of the month is stored: these rows are what is owed.
 */
@ApplicationScoped
public class ImpactSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String[] HEADER = {
        "month", "unit", "officer_no", "hired_on", "billed", "kind", "code", "before", "after", "difference"
    };

    private final ImpactPeople people;

    ImpactSheet(ImpactPeople people) {
        this.people = people;
    }

    /** Writes a comparison to a file. */
    public void write(long impact, Path file) {
        try {
            WholeFile.write(file, writer -> write(impact, writer));
        } catch (SQLException failed) {
            throw new StoreFailure("The comparison " + impact + " cannot be written", failed);
        }
    }

    private void write(long impact, Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(HEADER);
        people.all(impact, change -> write(csv, change));
        csv.flush();
    }

    private static void write(CsvWriter csv, Change change) {
        for (Change.Line line : change.lines()) {
            row(csv, change, "line", line);
        }
        long[] before = change.beforeTotals();
        long[] after = change.afterTotals();
        for (int at = 0; at < Change.TOTALS.size(); at++) {
            long earlier = before == null ? 0 : before[at];
            long later = after == null ? 0 : after[at];
            if (earlier != later) {
                row(csv, change, kind(change), new Change.Line(Change.TOTALS.get(at), earlier, later));
            }
        }
    }

    /** A total of a month that can be paid on one side only is no difference in money. */
    private static String kind(Change change) {
        if (change.beforeTotals() == null) {
            return "newly_paid";
        }
        return change.afterTotals() == null ? "no_longer_paid" : "total";
    }

    private static void row(CsvWriter csv, Change change, String kind, Change.Line line) {
        Money before = Money.ofFen(line.before());
        Money after = Money.ofFen(line.after());
        csv.writeRecord(
                change.month().toString(),
                change.officer().unit(),
                change.officer().officerNo(),
                change.officer().hiredOn().toString(),
                Boolean.toString(change.isBilled()),
                kind,
                line.code(),
                before.toString(),
                after.toString(),
                after.minus(before).toString());
    }
}
