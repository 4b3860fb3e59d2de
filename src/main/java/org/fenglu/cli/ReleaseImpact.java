package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.force.impact.Impact;
import org.fenglu.force.impact.ImpactOrder;
import org.fenglu.force.impact.ImpactReading;
import org.fenglu.force.impact.ImpactResult;
import org.fenglu.force.impact.ImpactResult.Sum;
import org.fenglu.force.impact.ImpactSheet;
import org.fenglu.force.impact.Impacts;
import org.fenglu.force.impact.SideName;
import org.fenglu.words.wording.Columns;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code release impact}: what a change of the rates does to every person, line, unit and month. */
@Dependent
@Command(
        name = "impact",
        description = {
            "测算影响：按人、按项、按单位、按月；--before paid 列出已发月份应补、应退的差额",
            "(impact per person, line, unit and month; --before paid lists what is owed for billed months)"
        })
public final class ReleaseImpact implements Callable<Integer> {

    private static final int CODE = 34;
    private static final int NUMBER = 18;

    @Option(
            names = "--before",
            defaultValue = "in-use",
            paramLabel = "SIDE",
            description = "paid、in-use 或发布编号，默认 in-use (paid, in-use or the number of a release)")
    String before;

    @Option(names = "--after", required = true, paramLabel = "SIDE", description = "in-use 或发布编号 (or a release)")
    String after;

    @Option(names = "--from", required = true, paramLabel = "MONTH", description = "起始月份 (first month)")
    YearMonth from;

    @Option(names = "--to", required = true, paramLabel = "MONTH", description = "终止月份 (last month)")
    YearMonth to;

    @Option(names = "--unit", paramLabel = "UNIT", description = "单位，默认全部 (one unit; default: all)")
    @Nullable
    String unit;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "逐人逐项写入 CSV，每行一项差额 (a CSV file of each person and line)")
    @Nullable
    Path file;

    @Spec
    CommandSpec spec;

    @Inject
    Impacts impacts;

    @Inject
    ImpactReading reading;

    @Inject
    ImpactSheet sheet;

    @Override
    public Integer call() {
        ImpactOrder order = new ImpactOrder(new SideName(before), new SideName(after), from, to, unit);
        Impact impact = impacts.begin(order);
        try (TerminalBar bar = TerminalBar.start(from + " .. " + to)) {
            impact.compare(bar::reached);
        }
        ImpactResult result = reading.of(impact.id());
        if (file != null) {
            sheet.write(result.id(), file);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (Commands.of(spec).isJson()) {
            out.println(JsonText.written(json(result)));
        } else {
            lines(result, Wording.ofTerminal(System.getenv())).forEach(out::println);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static List<String> lines(ImpactResult result, Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(
                "IMPACT.head",
                Map.of(
                        "id", Long.toString(result.id()),
                        "from", result.from().toString(),
                        "to", result.to().toString(),
                        "compared", Long.toString(result.monthsCompared()),
                        "changed", Long.toString(result.monthsChanged()))));
        lines.add(Columns.left(wording.text("IMPACT.line"), CODE)
                + Columns.right(wording.text("IMPACT.officers"), NUMBER)
                + Columns.right(wording.text("IMPACT.before"), NUMBER)
                + Columns.right(wording.text("IMPACT.after"), NUMBER)
                + Columns.right(wording.text("IMPACT.difference"), NUMBER));
        result.total().forEach(sum -> lines.add(line(sum)));
        if (!result.toAccept().isEmpty()) {
            lines.add(wording.text("IMPACT.toAccept", Map.of("found", String.join(", ", result.toAccept()))));
        }
        return lines;
    }

    private static String line(Sum sum) {
        return Columns.left((sum.isTotal() ? "= " : "  ") + sum.code(), CODE)
                + Columns.right(Long.toString(sum.officers()), NUMBER)
                + Columns.right(sum.before().toString(), NUMBER)
                + Columns.right(sum.after().toString(), NUMBER)
                + Columns.right(sum.difference().toString(), NUMBER);
    }

    private static Map<String, Object> json(ImpactResult result) {
        return Map.of(
                "id", result.id(),
                "from", result.from().toString(),
                "to", result.to().toString(),
                "monthsCompared", result.monthsCompared(),
                "monthsChanged", result.monthsChanged(),
                "toAccept", result.toAccept(),
                "total",
                        result.total().stream()
                                .map(sum -> Map.of(
                                        "code", sum.code(),
                                        "total", sum.isTotal(),
                                        "officers", sum.officers(),
                                        "before", sum.before().toString(),
                                        "after", sum.after().toString(),
                                        "difference", sum.difference().toString()))
                                .toList());
    }
}
