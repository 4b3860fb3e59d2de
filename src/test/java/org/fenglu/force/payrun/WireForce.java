package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.people.roster.ImportKind;
import org.fenglu.people.roster.ImportProgress;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.people.roster.Imports;

/**
 * Five officers, taken in as files, who join in November 2026: no other test of the service pays that month. The last
 * one has no assessment in November.
 */
@ApplicationScoped
public class WireForce {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final String UNIT = "WIRE";
    static final int OFFICERS = 5;

    private static final String ROSTER_HEAD = "officer_no,unit,hired_on,valid_from,region,scheme,form,payer,status,"
            + "grade,step,post_family,post,education,fund_rate,first_job,tax_mode\n";
    private static final String FACTS_HEAD = "officer_no,unit,month,monthly_assessment\n";

    private final Imports imports;
    private final RateBook book;

    @Inject
    WireForce(Imports imports, RateBook book) {
        this.imports = imports;
        this.book = book;
    }

    /** Takes the files in for the unit WIRE; once more is no harm. */
    public void takeIn() throws IOException, SQLException {
        takeIn(UNIT);
    }

    /** Takes the files in for a unit, officers {@code UNIT-1} and so on; of WIRE they are called {@code W-1}. */
    public void takeIn(String unit) throws IOException, SQLException {
        StringBuilder roster = new StringBuilder(ROSTER_HEAD);
        StringBuilder facts = new StringBuilder(FACTS_HEAD);
        for (int at = 1; at <= OFFICERS; at++) {
            String officer = officer(unit, at);
            roster.append(rosterRow(officer, unit, "AUX_" + (at % 4 + 1), 1));
            if (at < OFFICERS) {
                facts.append(officer + "," + unit + ",2026-11,COMPETENT\n");
                facts.append(officer + "," + unit + ",2026-12,COMPETENT\n");
            }
        }
        take(ImportKind.ROSTER, roster.toString());
        take(ImportKind.FACTS, facts.toString());
        take(ImportKind.ACCEPTANCES, acceptances());
    }

    /** Takes one more officer in, who stands at a grade and step of his own. */
    public void takeInOne(String officer, String unit, String grade, int step) throws IOException, SQLException {
        take(ImportKind.ROSTER, ROSTER_HEAD + rosterRow(officer, unit, grade, step));
        take(ImportKind.FACTS, FACTS_HEAD + officer + "," + unit + ",2026-11,COMPETENT\n");
    }

    private static String rosterRow(String officer, String unit, String grade, int step) {
        return officer + "," + unit + ",2026-11-01,2026-11-01,320100,example-seven-grade,DIRECT_CONTRACT,GOVERNMENT,"
                + "REGULAR," + grade + "," + step + ",DUTY,PATROL,BACHELOR,8%,no,TENURE\n";
    }

    static String officer(String unit, int at) {
        return (unit.equals(UNIT) ? "W" : unit) + "-" + at;
    }

    /** Records a fact of an officer in place of what was known. */
    void correct(String unit, int at, String columns, String values) throws IOException, SQLException {
        take(
                ImportKind.FACTS,
                "officer_no,unit,monthly_assessment," + columns + "\n" + officer(unit, at) + "," + unit + ",COMPETENT,"
                        + values + "\n");
    }

    /** Records days of unpaid leave of an officer's month. */
    public void leave(String unit, int at, String month, int days) throws IOException, SQLException {
        correct(unit, at, "month,unpaid_leave_days", month + "," + days);
    }

    private String acceptances() {
        MonthKey key = new MonthKey(
                NOVEMBER,
                LocalDate.of(2026, 11, 30),
                new Region("320100"),
                "example-seven-grade",
                PayerClass.GOVERNMENT,
                1);
        MonthTables tables = TablesOfMonth.lookUp(book, key).tables();
        StringBuilder rows = new StringBuilder("version_id,accepted_by,reason\n");
        tables.versions().stream()
                .filter(version -> version.evidence() == Evidence.C)
                .forEach(version -> rows.append(version.id()).append(",Test,test\n"));
        return rows.toString();
    }

    private void take(ImportKind kind, String text) throws IOException, SQLException {
        Path file = Files.createTempFile("wire", ".csv");
        try {
            ImportReport report = imports.take(kind, Files.writeString(file, text), ImportProgress.SILENT);
            if (report.findingsInAll() > 0) {
                throw new IllegalStateException(report.findings().toString());
            }
        } finally {
            Files.delete(file);
        }
    }
}
