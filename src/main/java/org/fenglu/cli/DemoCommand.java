package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fenglu.demo.DemoListener;
import org.fenglu.demo.DemoReport;
import org.fenglu.demo.Demonstration;
import org.fenglu.force.payrun.RunProgress;
import org.fenglu.force.payrun.RunSummary;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: a made-up force, its files taken in and ten months run; then, if wanted, the service. */
@Dependent
@Command(
        name = "demo",
        description = {
            "虚构一支队伍，导入其文件，核算 2026 年 1 至 10 月，打印汇总和一张附说明的工资条",
            "(make up a force, take in its files, run ten months, print the summary and one explained payslip)"
        })
public final class DemoCommand implements Callable<Integer>, Serving {

    @Option(names = "--officers", paramLabel = "N", defaultValue = "2000", description = "人数，默认 2000 (officers)")
    int officers;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "种子：相同则文件逐字节相同 (seed)")
    long seed;

    @Option(names = "--serve", description = "随后启动服务 (then serve)")
    boolean serve;

    @Mixin
    ServiceAddress address;

    @Spec
    CommandSpec spec;

    @Inject
    Demonstration demonstration;

    @Override
    public Optional<ServiceAddress> service() {
        return serve ? Optional.of(address) : Optional.empty();
    }

    @Override
    public Integer call() throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        boolean isJson = Commands.of(spec).isJson();
        DemoAnswer answer = new DemoAnswer(Wording.ofTerminal(System.getenv()));
        Watcher watcher = new Watcher(answer, isJson ? null : out);
        DemoReport report = demonstration.show(officers, seed, Commands.of(spec).dataFolder(), watcher);
        if (isJson) {
            out.println(answer.json(report));
        } else {
            answer.lines(report).forEach(out::println);
        }
        out.flush();
        if (serve) {
            address.announceAndWait(out, isJson);
        }
        return ExitCode.DONE;
    }

    /** Prints what is done while it is done. */
    private static final class Watcher implements DemoListener {

        private final DemoAnswer answer;
        private final @Nullable PrintWriter out;
        private @Nullable TerminalBar bar;

        Watcher(DemoAnswer answer, @Nullable PrintWriter out) {
            this.answer = answer;
            this.out = out;
        }

        @Override
        public void took(ImportReport report) {
            if (out != null) {
                answer.took(report).forEach(out::println);
            }
        }

        @Override
        public RunProgress running(YearMonth month) {
            TerminalBar started = TerminalBar.start(month.toString());
            bar = started;
            return started::reached;
        }

        @Override
        public void ran(RunSummary summary, boolean isAgain) {
            if (bar != null) {
                bar.close();
            }
            if (out != null) {
                out.println(answer.ran(summary, isAgain));
                out.flush();
            }
        }
    }
}
