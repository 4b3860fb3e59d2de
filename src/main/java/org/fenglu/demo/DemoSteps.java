package org.fenglu.demo;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.fenglu.force.payrun.RunSummary;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.people.roster.ImportKind;

/** Month by month: what is known is taken in, what was wrong in the month before is corrected, the month is run. */
final class DemoSteps {

    /** Who answers for rates of grade C here; no one could take it for a real person. */
    static final String ACCEPTED_BY = "演示审核员（虚构人物）";

    private static final String REASON = "仅用于演示：这些费率只有 C 级依据，正式发薪前须由真实的负责人核实";

    private final ForceFiles files;
    private final Work work;
    private final TablesOfForce tables;
    private final TreeMap<YearMonth, DemoMonth> months = new TreeMap<>();
    private final long startedAt = System.nanoTime();

    DemoSteps(Force force, ForceFiles files, Work work, RateBook book) {
        this.files = files;
        this.work = work;
        this.tables = new TablesOfForce(book, force);
    }

    DemoReport run(SamplePayslip sample, Path folder) throws SQLException {
        List<String> accepted = tables.gradeC();
        takeOnce(accepted);
        for (YearMonth month : DemoYear.months()) {
            prepare(month);
            RunSummary summary = work.run(month, false);
            months.put(month, new DemoMonth(summary, summary));
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - startedAt);
        return new DemoReport(
                folder, ACCEPTED_BY, accepted, List.copyOf(months.values()), sample.find(), work.isChanged(), elapsed);
    }

    /** What is taken in before the first month; the first roster is refused as a whole, and sent again. */
    private void takeOnce(List<String> accepted) throws SQLException {
        work.take(ImportKind.UNITS, files.units());
        take(ImportKind.ACCEPTANCES, files.acceptances(accepted, ACCEPTED_BY, REASON));
        work.take(ImportKind.ROSTER, files.rosterWithMistakes());
        take(ImportKind.ROSTER, files.roster(DemoYear.FIRST));
        take(ImportKind.OPENING, files.opening(DemoYear.FIRST.minusMonths(1), tables));
        work.take(ImportKind.FACTS, files.factsWithMistakes());
    }

    private void prepare(YearMonth month) throws SQLException {
        if (!month.equals(DemoYear.FIRST)) {
            take(ImportKind.ROSTER, files.roster(month));
            correct(month.minusMonths(1));
        }
        if (month.equals(DemoYear.MIDDLE)) {
            take(ImportKind.OPENING, files.opening(month.minusMonths(1), tables));
        }
        take(ImportKind.FACTS, files.facts(month));
    }

    private void correct(YearMonth month) throws SQLException {
        if (take(ImportKind.FACTS, files.corrected(month))) {
            RunSummary again = work.run(month, true);
            months.computeIfPresent(month, (same, before) -> new DemoMonth(before.first(), again));
        }
    }

    private boolean take(ImportKind kind, Optional<Path> file) throws SQLException {
        return file.isPresent() && work.take(kind, file.get());
    }
}
