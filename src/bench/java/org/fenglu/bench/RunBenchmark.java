package org.fenglu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.Rates;
import org.fenglu.force.payrun.Engine;
import org.fenglu.force.payrun.Payruns;
import org.fenglu.force.payrun.RunOrder;
import org.fenglu.force.payrun.RunProgress;
import org.fenglu.force.payrun.RunSummary;
import org.fenglu.force.payrun.StoredForce;
import org.fenglu.store.database.Database;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How fast a month is run, from stored facts to stored payslips, durably, on a fresh embedded database: officers,
 * months, and payslips per second of each month. The last line of a month also says how long running it again takes.
 *
 * <p>Arguments: officers, months from January 2026.
 */
public final class RunBenchmark {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final long MEBIBYTE = 1 << 20;

    private RunBenchmark() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        int officers = Integer.parseInt(arguments[0]);
        int months = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("fenglu-bench");
        try (Database database = Database.open(folder, Map.of())) {
            database.prepare();
            PGSimpleDataSource source = database.address().source();
            run(source, new CpuTime(folder.resolve("postgres")), officers, months);
        }
    }

    private static void run(PGSimpleDataSource source, CpuTime cpu, int officers, int months)
            throws SQLException, IOException {
        RateFiles files = RateFiles.packaged();
        Rates rates = Rates.of(files);
        StoredForce.officers(source, officers);
        Payruns payruns = new Payruns(source, rates, Engine.ofThisProgram("benchmark"));
        for (int at = 0; at < months; at++) {
            YearMonth month = FIRST.plusMonths(at);
            StoredForce.facts(source, officers, month);
            StoredForce.accept(source, rates.book(), month);
            cpu.start();
            print("run  ", payruns.run(RunOrder.of(month, null, null), RunProgress.NONE), cpu);
            if (at == months - 1) {
                cpu.start();
                print("again", payruns.run(RunOrder.of(month, null, null), RunProgress.NONE), cpu);
            }
        }
    }

    private static void print(String what, RunSummary summary, CpuTime cpu) {
        System.out.printf(
                "%s %s  paid %,d  refused %,d  written %,d  %,d ms  %,d payslips/s  us each %s  heap peak %,d MiB%n",
                what,
                summary.order().month(),
                summary.tally().paid(),
                summary.tally().refused(),
                summary.tally().written(),
                summary.elapsed().toMillis(),
                summary.officersPerSecond(),
                cpu.microsEach(summary.doneHere()),
                heapPeak());
        summary.byCode()
                .forEach(group -> System.out.println("  " + group.code() + " " + group.officers() + " "
                        + group.first().get(0)));
    }

    /** Most heap in use after a collection, since the last call. */
    private static long heapPeak() {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return peak / MEBIBYTE;
    }
}
