package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rates list}: the tables whose path starts so, each with its newest version. */
@Dependent
@Command(name = "list", description = "列出费率表及其最新版本 (list the rate tables, each with its newest version)")
public final class RatesList implements Callable<Integer> {

    @Parameters(paramLabel = "UNDER", arity = "0..1", defaultValue = "", description = "路径开头 (start of the path)")
    String under;

    @Mixin
    RatesAsked asked;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        RateBook book = asked.book();
        List<Version> newest = new ArrayList<>();
        for (String path : book.paths()) {
            if (path.startsWith(under)) {
                var versions = book.versions(path).versions();
                newest.add(versions.get(versions.size() - 1).version());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (Commands.of(spec).isJson()) {
            out.println(JsonText.written(
                    Map.of("tables", newest.stream().map(WatchText::json).toList())));
        } else {
            newest.forEach(version -> out.println(WatchText.line(version)));
        }
        out.flush();
        return ExitCode.DONE;
    }
}
