package org.fenglu.whatif.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fenglu.kernel.career.outlook.GrowthPath;
import org.fenglu.kernel.career.outlook.Projection;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.words.wording.Refusal;

/** The net pay of each calendar year on each sampled path, by the same projection as the central one. */
final class PathNets {

    private final int firstYear;
    private final long[][] fenOfYear;
    private final int[] months;

    /**
     * Calculates every path, on all cores.
     *
     * @throws Refusal where a month cannot be paid on one of them
     */
    PathNets(Projection projection, List<GrowthPath> paths) {
        this.firstYear = projection.officer().from().getYear();
        int years = projection.officer().through().getYear() - firstYear + 1;
        this.fenOfYear = new long[years][paths.size()];
        this.months = new int[years];
        List<Finding> stopped = new ArrayList<>();
        IntStream.range(0, paths.size()).parallel().forEach(path -> {
            Projection.Stopped stop = projection.along(paths.get(path), month -> Workings.SILENT, month -> {
                int year = month.tables().key().month().getYear() - firstYear;
                fenOfYear[year][path] = Math.addExact(
                        fenOfYear[year][path],
                        month.paid().payslip().totals().net().fen());
                if (path == 0) {
                    months[year]++;
                }
            });
            if (stop != null) {
                synchronized (stopped) {
                    stopped.addAll(stop.findings());
                }
            }
        });
        if (!stopped.isEmpty()) {
            throw Refusal.of(stopped.subList(0, 1));
        }
    }

    /** Returns where the paths' mean net of a month lies in a year. */
    Band monthly(int year) {
        int at = year - firstYear;
        long[] means = fenOfYear[at].clone();
        for (int path = 0; path < means.length; path++) {
            means[path] = Money.ofFen(means[path])
                    .times(new Ratio(1, months[at]), Rounding.FEN_HALF_UP)
                    .fen();
        }
        return Band.of(means);
    }
}
