package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.force.impact.Impacts;
import org.fenglu.force.impact.RateDiff;
import org.fenglu.force.impact.SideName;
import org.fenglu.words.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code release diff BEFORE AFTER}: what two rate books say differently, value by value. */
@Dependent
@Command(name = "diff", description = "比较两套费率：表、键、旧值、新值、生效日、文件 (compare two rate books value by value)")
public final class ReleaseDiff implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "in-use 或发布编号 (or the number of a release)")
    String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "in-use 或发布编号 (or the number of a release)")
    String after;

    @Spec
    CommandSpec spec;

    @Inject
    Impacts impacts;

    @Override
    public Integer call() {
        List<RateDiff.Line> lines = impacts.diff(new SideName(before), new SideName(after));
        PrintWriter out = spec.commandLine().getOut();
        if (Commands.of(spec).isJson()) {
            out.println(JsonText.written(
                    Map.of("lines", lines.stream().map(ReleaseDiff::json).toList())));
        } else {
            print(out, lines, Wording.ofTerminal(System.getenv()));
        }
        out.flush();
        return ExitCode.DONE;
    }

    /** The table, its day and its document once, then each of its values. */
    private static void print(PrintWriter out, List<RateDiff.Line> lines, Wording wording) {
        String head = "";
        for (RateDiff.Line line : lines) {
            String own = line.table() + "@" + line.from();
            if (!own.equals(head)) {
                head = own;
                out.println(wording.text("DIFF." + line.kind()) + " " + own + "  " + line.document());
            }
            out.println("    " + line.key() + ": " + shown(line.before()) + " -> " + shown(line.after()));
        }
        out.println(wording.text("DIFF.count", Map.of("found", Integer.toString(lines.size()))));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "∅" : value;
    }

    private static Map<String, Object> json(RateDiff.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", line.table());
        json.put("kind", line.kind());
        json.put("from", line.from().toString());
        json.put("key", line.key());
        json.put("before", line.before());
        json.put("after", line.after());
        json.put("document", line.document());
        return json;
    }
}
