package org.fenglu.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.fenglu.force.payrun.StoredPayslip.ExplainedPayslip;
import org.jspecify.annotations.Nullable;

/**
 * What a demonstration came to.
 *
 * @param folder where the force's files are
 * @param acceptedBy the made-up person who answers for rates of grade C
 * @param accepted the rate versions of grade C, by id
 * @param months each month
 * @param sample one payslip with its explanation; null where no one was paid
 * @param isChanged whether anything was written that was not there before
 * @param elapsed how long it took
 */
public record DemoReport(
        Path folder,
        String acceptedBy,
        List<String> accepted,
        List<DemoMonth> months,
        @Nullable ExplainedPayslip sample,
        boolean isChanged,
        Duration elapsed) {

    public DemoReport {
        accepted = List.copyOf(accepted);
        months = List.copyOf(months);
    }
}
