package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.fenglu.force.due.Candidate;
import org.fenglu.force.due.PromotionQuestion;
import org.fenglu.force.due.PromotionReport;
import org.fenglu.force.due.Promotions;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code promotions}: who falls due in some months, and the roster file that a person approves by importing it. */
@Dependent
@Command(name = "promotions", description = "到期晋升名单；--out 写成花名册文件，导入即批准 (who falls due; --out writes a roster file)")
public final class PromotionsCommand implements Callable<Integer> {

    @Option(names = "--from", required = true, paramLabel = "M", description = "起始月份，例如 2026-11 (first month)")
    YearMonth from;

    @Option(names = "--to", required = true, paramLabel = "M", description = "截止月份，例如 2027-10 (last month)")
    YearMonth to;

    @Option(names = "--unit", paramLabel = "U", description = "单位，默认全部 (one unit; default: all)")
    @Nullable
    String unit;

    @Option(names = "--out", paramLabel = "FILE", description = "写出花名册文件，不覆盖已有文件 (roster file to write)")
    @Nullable
    Path file;

    @Spec
    CommandSpec spec;

    @Inject
    Promotions promotions;

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to " + to + " < --from " + from);
        }
        Wording wording = Wording.ofTerminal(System.getenv());
        PromotionReport report = promotions.of(new PromotionQuestion(from, to, unit));
        Integer written = file == null ? null : Integer.valueOf(promotions.write(report, file));
        PrintWriter out = spec.commandLine().getOut();
        if (Commands.of(spec).isJson()) {
            out.println(PromotionText.json(report, written, wording));
        } else {
            PromotionText.lines(report, wording).forEach(out::println);
            if (file != null && written != null) {
                out.println(PromotionText.written(file, written, wording));
            }
        }
        out.flush();
        return report.candidates().stream().allMatch(Candidate::isClear) ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
