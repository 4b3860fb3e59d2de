package org.fenglu.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.people.roster.ImportKind;
import org.fenglu.people.roster.ImportProgress;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.people.roster.Imports;
import org.fenglu.people.roster.OfficerQuery;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.people.roster.Officers;
import org.fenglu.store.database.Database;
import org.fenglu.store.database.KnowledgeTime;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How fast a roster and a month's facts are taken in and read again: a program, not a test. Arguments: officers, and
 * how often to read. It makes files and a database in a folder of its own; the heap is what was in use after each step.
 */
public final class RosterBenchmark {

    private static final int CHUNK = 2_000;
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final String ROSTER =
            "officer_no,unit,hired_on,valid_from,region,scheme,form,payer,status,grade,step,"
                    + "post_family,post,education,last_year_average_wage,fund_rate,claims,name_zh\n";
    private static final String FACTS =
            "officer_no,unit,month,unpaid_leave_days,sick_leave_days,weekday_overtime_hours,"
                    + "counts,monthly_assessment\n";
    private static final String OPENING =
            "officer_no,unit,tax_year,through_month,income,contributions,additional,withheld\n";

    private RosterBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int officers = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("fenglu-bench");
        try (Database database = Database.open(folder, Map.of())) {
            database.prepare();
            PGSimpleDataSource source = database.address().source();
            CpuTime cpu = new CpuTime(folder.resolve("postgres"));
            for (ImportKind kind : List.of(ImportKind.ROSTER, ImportKind.FACTS, ImportKind.OPENING)) {
                takeIn(source, kind, write(folder, kind, officers), cpu);
            }
            for (int round = 0; round < rounds; round++) {
                read(source, cpu);
            }
        }
    }

    private static void takeIn(PGSimpleDataSource source, ImportKind kind, Path file, CpuTime cpu)
            throws IOException, SQLException {
        cpu.start();
        long start = System.nanoTime();
        ImportReport report = new Imports(source, RateFiles.packaged().book()).take(kind, file, ImportProgress.SILENT);
        if (report.rowsWritten() == 0) {
            throw new IllegalStateException(report.findings().get(0).toString());
        }
        say("import " + kind + " of " + Files.size(file) / 1_000_000 + " MB", report.rowsWritten(), start, cpu);
    }

    private static void read(PGSimpleDataSource source, CpuTime cpu) throws IOException, SQLException {
        Officers officers = new Officers();
        try (Connection connection = source.getConnection()) {
            Instant now = KnowledgeTime.now(connection);
            cpu.start();
            long start = System.nanoTime();
            long rows = 0;
            OfficerQuery query = new OfficerQuery(MONTH, null, now, null, null, CHUNK);
            for (List<OfficerRow> chunk = officers.chunk(connection, query);
                    !chunk.isEmpty();
                    chunk = officers.chunk(connection, query)) {
                rows += chunk.size();
                query = query.from(chunk.get(chunk.size() - 1).key());
            }
            say("read with facts and openings, in chunks of " + CHUNK, rows, start, cpu);
        }
    }

    private static Path write(Path folder, ImportKind kind, int officers) throws IOException {
        Path file = folder.resolve(kind + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(kind == ImportKind.ROSTER ? ROSTER : kind == ImportKind.FACTS ? FACTS : OPENING);
            for (int no = 0; no < officers; no++) {
                out.write(row(kind, no));
            }
        }
        return file;
    }

    private static String row(ImportKind kind, int no) {
        String officer = String.format(Locale.ROOT, "%08d,NJ-%04d,", no, no % 500);
        return switch (kind) {
            case ROSTER ->
                officer + "20" + (10 + no % 15) + "-0" + (1 + no % 9) + "-01,2026-01-01,320100,example-seven-grade,"
                        + "DIRECT_CONTRACT,GOVERNMENT,REGULAR,AUX_" + (1 + no % 4) + "," + (1 + no % 5)
                        + ",DUTY,PATROL,BACHELOR," + (5_000 + no % 4_000) + ".50,8%,"
                        + (no % 3 == 0 ? "CHILD_EDUCATION:50%:2026-01::2025-12-" + (10 + no % 20) : "") + ",王芳\n";
            case FACTS ->
                officer + "2026-03," + no % 3 + "," + no % 2 + ".5," + no % 9 + ",NIGHT_DUTY=" + no % 12
                        + ";GUARD_DUTY_DAY=" + no % 4 + ",COMPETENT\n";
            default -> officer + "2026,2026-02," + (10_000 + no % 9_000) + ".00,1900.50,4000," + no % 300 + "\n";
        };
    }

    private static void say(String what, long rows, long start, CpuTime cpu) {
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.printf(
                Locale.ROOT,
                "%s: %,d rows in %.2f s, %,.0f rows/s; CPU %s us a row (program + database); heap %d MiB of %d%n",
                what,
                rows,
                seconds,
                rows / seconds,
                cpu.microsEach(rows),
                heap,
                runtime.maxMemory() >> 20);
    }
}
