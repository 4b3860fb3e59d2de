package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.force.payrun.PayslipSheet;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: hands out what is stored. */
@Command(
        name = "export",
        description = "导出 (hand out what is stored)",
        subcommands = {Export.Payslips.class})
public final class Export {

    /** The forms in which it is handed out. */
    enum Format {
        CSV
    }

    /** {@code export payslips --month MONTH --out FILE}: one row an officer, one column a line. */
    @Dependent
    @Command(
            name = "payslips",
            description = "导出一个月的工资条，每人一行、每项一列 (payslips of a month: one row an officer, one column a line)")
    public static final class Payslips implements Callable<Integer> {

        @Option(names = "--month", required = true, paramLabel = "MONTH", description = "月份，如 2026-10 (month of pay)")
        YearMonth month;

        @Option(names = "--unit", paramLabel = "UNIT", description = "单位，默认全部 (one unit; default: all)")
        @Nullable
        String unit;

        @Option(names = "--format", defaultValue = "csv", paramLabel = "FORMAT", description = "csv")
        Format format;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "输出文件 (file to write)")
        Path file;

        @Spec
        CommandSpec spec;

        @Inject
        PayslipSheet sheet;

        @Override
        public Integer call() {
            long rows;
            try (TerminalBar bar = TerminalBar.start(month.toString())) {
                rows = sheet.write(month, unit, file, bar::reached);
            }
            Map<String, String> parts = Map.of("rows", Long.toString(rows), "file", file.toString());
            String answer = Commands.of(spec).isJson()
                    ? JsonText.object(parts)
                    : Wording.ofTerminal(System.getenv()).text("EXPORT_DONE", parts);
            spec.commandLine().getOut().println(answer);
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
    }
}
