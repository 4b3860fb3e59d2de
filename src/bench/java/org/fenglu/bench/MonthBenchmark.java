package org.fenglu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.sample.CityTables;
import org.fenglu.kernel.sample.Force;
import org.fenglu.kernel.sample.SampleBook;
import org.fenglu.kernel.sample.SevenGrades;
import org.fenglu.kernel.sample.YearOfPay;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Whole payslips per second on one core, all lines, for a varied force in October; to run it: docs/performance.md.
 *
 * <p>Few officers stay in the cache of the processor, as in a run, which reads an officer right before it calculates
 * him; many have to be fetched from memory, which then takes most of the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class MonthBenchmark {

    private static final int MONTH = 10;
    private static final int SLIPS = 8192;

    @Param({"512", "8192"})
    int officers;

    private YearOfPay.Month[] months = {};

    @Setup
    public void makeForce() {
        months = months(officers);
    }

    /** Makes the October of so many officers of four cities, all that can be paid. */
    static YearOfPay.Month[] months(int officers) {
        Force force = new Force(
                1, 2026, List.of(CityTables.BEIJING, CityTables.SHANGHAI, CityTables.WUHAN, CityTables.GUANGZHOU));
        YearOfPay year = new YearOfPay(force, SampleBook.BOOK, SevenGrades.ID);
        List<YearOfPay.Month> all = new ArrayList<>();
        for (int place = 0; all.size() < officers; place++) {
            YearOfPay.Month month = year.last(place, MONTH);
            if (month != null) {
                all.add(month);
            }
        }
        return all.toArray(YearOfPay.Month[]::new);
    }

    @Benchmark
    @OperationsPerInvocation(SLIPS)
    public void silent(Blackhole sink) {
        for (int slip = 0; slip < SLIPS; slip++) {
            YearOfPay.Month month = months[slip & (months.length - 1)];
            sink.consume(MonthCalculation.outcome(month.input(), month.tables(), Workings.SILENT));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SLIPS)
    public void explained(Blackhole sink) {
        for (int slip = 0; slip < SLIPS; slip++) {
            YearOfPay.Month month = months[slip & (months.length - 1)];
            Workings workings = Workings.kept();
            sink.consume(MonthCalculation.outcome(month.input(), month.tables(), workings));
            sink.consume(workings.steps());
        }
    }
}
