package org.fenglu.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fenglu.book.catalog.Coverage;
import org.fenglu.book.ratebook.RateFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rates coverage}: what the rates know for each region and year, as the page docs/coverage.md. */
@Command(name = "coverage", description = "费率覆盖情况，Markdown (what the rates cover by region and year, as Markdown)")
public final class RatesCoverage implements Callable<Integer>, Standalone {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RateFiles files = Commands.of(spec).rateFiles();
        out.print(new Coverage(files.book(), files.regionNames()).page());
        out.flush();
        return ExitCode.DONE;
    }
}
