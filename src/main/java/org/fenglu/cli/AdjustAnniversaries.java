package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.force.due.Anniversaries;
import org.fenglu.force.due.DueAnniversary;
import org.fenglu.kernel.money.Money;
import org.fenglu.words.wording.Columns;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adjust anniversaries}: whose amount moves with a further year of service, and from which month. */
@Dependent
@Command(name = "anniversaries", description = "列出到期的工龄调整 (steps of service that fall due)")
public final class AdjustAnniversaries implements Callable<Integer> {

    private static final int WIDTH = 14;

    @Option(names = "--from", required = true, paramLabel = "MONTH", description = "起始月 (the first month)")
    YearMonth from;

    @Option(names = "--to", required = true, paramLabel = "MONTH", description = "截止月 (the last month)")
    YearMonth to;

    @Option(names = "--unit", paramLabel = "U", description = "单位，默认全部 (one unit; default: all)")
    @Nullable
    String unit;

    @Spec
    CommandSpec spec;

    @Inject
    Anniversaries anniversaries;

    @Override
    public Integer call() {
        List<DueAnniversary> due = anniversaries.of(from, to, unit);
        Wording wording = Wording.ofTerminal(System.getenv());
        PrintWriter out = spec.commandLine().getOut();
        if (Commands.of(spec).isJson()) {
            out.println(
                    JsonText.written(due.stream().map(AdjustAnniversaries::json).toList()));
        } else {
            due.forEach(one -> out.println(line(one)));
            Money rise = due.stream()
                    .map(one ->
                            one.anniversary().after().minus(one.anniversary().before()))
                    .reduce(Money.ZERO, Money::plus);
            Map<String, String> parts = Map.of("found", String.valueOf(due.size()), "rise", rise.toString());
            out.println(wording.text("ANNIVERSARIES", parts));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String line(DueAnniversary due) {
        return Columns.left(due.anniversary().month().toString(), WIDTH)
                + Columns.left(due.key().unit(), WIDTH)
                + Columns.left(due.key().officerNo(), WIDTH)
                + Columns.right(String.valueOf(due.anniversary().years()), WIDTH)
                + Columns.right(due.anniversary().before().toString(), WIDTH)
                + Columns.right(due.anniversary().after().toString(), WIDTH)
                + "  " + due.anniversary().nameZh();
    }

    private static Map<String, Object> json(DueAnniversary due) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("month", due.anniversary().month().toString());
        json.put("unit", due.key().unit());
        json.put("officerNo", due.key().officerNo());
        json.put("component", due.anniversary().code());
        json.put("years", due.anniversary().years());
        json.put("before", due.anniversary().before().toString());
        json.put("after", due.anniversary().after().toString());
        return json;
    }
}
