package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.fenglu.force.payrun.Payrun;
import org.fenglu.force.payrun.Payruns;
import org.fenglu.force.payrun.RunOrder;
import org.fenglu.force.payrun.RunSummary;
import org.fenglu.force.payrun.StalePayslip;
import org.fenglu.force.payrun.StalePayslips;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run --month MONTH}: pays everybody who can be paid, and says who cannot be and why. */
@Dependent
@Command(
        name = "run",
        description = {
            "核算一个月；重复核算不会改变结果相同的工资条，中断后再执行即继续",
            "(run a month; running again changes nothing that comes out alike, and takes up what was interrupted)"
        })
public final class RunMonth implements Callable<Integer> {

    @Option(names = "--month", required = true, paramLabel = "MONTH", description = "月份，如 2026-10 (month of pay)")
    YearMonth month;

    @Option(names = "--unit", paramLabel = "UNIT", description = "单位，默认全部 (one unit; default: all)")
    @Nullable
    String unit;

    @Option(
            names = "--pay-date",
            paramLabel = "DATE",
            description = "发放日，决定纳税年度，默认当月最后一天 (day of payment; default: the month's last day)")
    @Nullable
    LocalDate payDate;

    @Spec
    CommandSpec spec;

    @Inject
    Payruns payruns;

    @Inject
    StalePayslips stalePayslips;

    @Override
    public Integer call() {
        RunSummary summary = run();
        SortedMap<YearMonth, List<StalePayslip>> stale = stalePayslips.from(summary.order());
        PrintWriter out = spec.commandLine().getOut();
        Wording wording = Wording.ofTerminal(System.getenv());
        if (Commands.of(spec).isJson()) {
            out.println(RunAnswer.json(summary, stale, wording));
        } else {
            RunAnswer.lines(summary, wording).forEach(out::println);
            StaleText.lines(stale, wording).forEach(out::println);
        }
        out.flush();
        return summary.hasFindings() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private RunSummary run() {
        try (Payrun run = payruns.open(RunOrder.of(month, unit, payDate));
                TerminalBar bar = TerminalBar.start(month.toString())) {
            Thread onSignal = new Thread(run::stop, "stop-run");
            Runtime.getRuntime().addShutdownHook(onSignal);
            RunSummary summary = run.execute(bar::reached);
            if (summary == null) {
                throw new Refusal(Refusal.Kind.CONFLICT, "RUN_STOPPED", Map.of("found", Long.toString(run.id())));
            }
            forget(onSignal);
            return summary;
        }
    }

    private static void forget(Thread onSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException ending) {
            // The signal came after the last chunk: the run is done all the same.
            onSignal.interrupt();
        }
    }
}
