package org.fenglu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import org.fenglu.book.order.Adjustment;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.book.release.Rates;
import org.fenglu.book.release.RatesFolder;
import org.fenglu.force.impact.Impact;
import org.fenglu.force.impact.ImpactOrder;
import org.fenglu.force.impact.ImpactReading;
import org.fenglu.force.impact.ImpactResult;
import org.fenglu.force.impact.Impacts;
import org.fenglu.force.impact.SideBooks;
import org.fenglu.force.impact.SideName;
import org.fenglu.force.payrun.StoredForce;
import org.fenglu.store.database.Database;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long the budget impact of a raise takes that changes everybody's pay in every month of a year, from stored facts
 * to stored differences, durably, on a fresh embedded database.
 *
 * <p>Arguments: officers, months from January 2026, how often.
 */
public final class ImpactBenchmark {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final String ORDER = "docs/samples/adjustment-order.yaml";

    private ImpactBenchmark() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        int officers = Integer.parseInt(arguments[0]);
        int months = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("fenglu-bench");
        try (Database database = Database.open(folder, Map.of())) {
            database.prepare();
            PGSimpleDataSource source = database.address().source();
            StoredForce.officers(source, officers);
            for (int at = 0; at < months; at++) {
                StoredForce.facts(source, officers, FIRST.plusMonths(at));
            }
            for (int time = 0; time < Integer.parseInt(arguments[2]); time++) {
                compare(source, months);
            }
        }
    }

    private static void compare(PGSimpleDataSource source, int months) throws IOException {
        KeptRateBooks books = new KeptRateBooks(source);
        Rates own = Rates.of(RateFiles.packaged());
        int raised = books.idOf(Rates.of(raised()));
        SideBooks sides = new SideBooks(books, () -> own, release -> release);
        ImpactOrder order = new ImpactOrder(
                new SideName("in-use"),
                new SideName(Integer.toString(raised)),
                FIRST,
                FIRST.plusMonths(months - 1L),
                null);
        long begin = System.nanoTime();
        Impact impact = new Impacts(source, sides, "benchmark").begin(order);
        impact.compare((done, all) -> {});
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        ImpactResult result = new ImpactReading(source).of(impact.id());
        System.out.printf(
                "compared %,d officers' months, changed %,d, in %,d ms%n",
                result.monthsCompared(), result.monthsChanged(), took.toMillis());
    }

    /** The sample order, due from January 2026. */
    private static RateFiles raised() throws IOException {
        String order =
                Files.readString(Path.of(ORDER)).replaceAll("retroactiveFrom: \\S+", "retroactiveFrom: 2026-01-01");
        return Adjustment.of(RatesFolder.asItIs().files(), ORDER, order.getBytes(StandardCharsets.UTF_8))
                .draft();
    }
}
