package org.fenglu.bench;

import java.util.Arrays;
import java.util.Comparator;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.sample.YearOfPay;

/**
 * Payslips per second beside the share of a core that was ours meanwhile: a program, not a test, for machines whose
 * cores have neighbours. Arguments: officers, and how many stretches of some milliseconds to measure.
 *
 * <p>A core that runs two threads at once gives each about half of what it can do, and no clock shows it. So each
 * stretch is set between two of a yardstick: a loop of many instructions. By the latencies of the processor its turn
 * takes the four cycles of a dependent multiplication while the core is ours alone, and longer as soon as somebody
 * takes places. The chain of multiplications leaves most places free, so its best time tells the pace of the core.
 */
public final class CoreShareBenchmark {

    private static final int SLIPS = 2048;
    private static final int TURNS = 200_000;
    private static final int WARM_UP = 4_000;
    private static final int ROWS = 20;
    private static final double SECOND = 1e9;

    private final YearOfPay.Month[] months;
    private int next;
    private long sink;
    private double pace;

    private CoreShareBenchmark(int officers) {
        this.months = MonthBenchmark.months(officers);
    }

    /**
     * What one stretch gave.
     *
     * @param turns turns of the yardstick a second, right before and right after
     * @param slips payslips a second
     */
    private record Stretch(double turns, double slips) {}

    public static void main(String[] arguments) {
        CoreShareBenchmark benchmark = new CoreShareBenchmark(Integer.parseInt(arguments[0]));
        for (int round = 0; round < WARM_UP; round++) {
            benchmark.stretch();
        }
        Stretch[] stretches = new Stretch[Integer.parseInt(arguments[1])];
        Arrays.setAll(stretches, at -> benchmark.stretch());
        Arrays.sort(stretches, Comparator.comparingDouble(Stretch::turns));
        System.out.println("share of the core | payslips/s, median | 90th percentile");
        for (int row = 0; row < ROWS; row++) {
            int from = stretches.length * row / ROWS;
            benchmark.print(Arrays.copyOfRange(stretches, from, stretches.length * (row + 1) / ROWS));
        }
        System.out.println("sum of what was calculated, so that nothing is left out: " + benchmark.sink);
    }

    private void print(Stretch... stretches) {
        double share =
                Arrays.stream(stretches).mapToDouble(Stretch::turns).average().orElse(0) / pace;
        double[] slips =
                Arrays.stream(stretches).mapToDouble(Stretch::slips).sorted().toArray();
        System.out.printf("%17.2f | %,18.0f | %,15.0f%n", share, slips[slips.length / 2], slips[slips.length * 9 / 10]);
    }

    private Stretch stretch() {
        long begin = System.nanoTime();
        sink += chain();
        long chained = System.nanoTime();
        sink += yardstick();
        long before = System.nanoTime();
        sink += payslips();
        long after = System.nanoTime();
        sink += yardstick();
        long end = System.nanoTime();
        pace = Math.max(pace, TURNS * SECOND / (chained - begin));
        return new Stretch(2 * TURNS * SECOND / (before - chained + end - after), SLIPS * SECOND / (after - before));
    }

    private long payslips() {
        long fen = 0;
        for (int slip = 0; slip < SLIPS; slip++) {
            YearOfPay.Month month = months[next];
            next = next + 1 == months.length ? 0 : next + 1;
            if (MonthCalculation.outcome(month.input(), month.tables(), Workings.SILENT) instanceof Paid paid) {
                fen += paid.payslip().totals().net().fen();
            }
        }
        return fen;
    }

    /** Multiplies and adds, each turn waiting for the one before: four cycles of the core. */
    private static long chain() {
        long value = 1;
        for (int turn = 0; turn < TURNS; turn++) {
            value = value * 6364136223846793005L + 1442695040888963407L;
        }
        return value;
    }

    /** Three chains of four cycles at once, which fill most of the places of the core. */
    private static long yardstick() {
        long a = 1;
        long b = 2;
        long c = 3;
        long d = 4;
        long e = 5;
        long f = 6;
        for (int turn = 0; turn < TURNS; turn++) {
            a += turn ^ b;
            b += a >>> 3;
            c += turn ^ d;
            d += c >>> 3;
            e += turn ^ f;
            f += e >>> 3;
            a ^= c;
        }
        return a ^ b ^ c ^ d ^ e ^ f;
    }
}
