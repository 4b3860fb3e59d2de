package org.fenglu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.force.payrun.Explanations;
import org.fenglu.force.payrun.Payslips;
import org.fenglu.force.payrun.StalePayslip;
import org.fenglu.force.payrun.StalePayslips;
import org.fenglu.force.payrun.StoredPayslip;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.answer.PayslipText;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code payslip}: one stored payslip, and with {@code --explain} how each line came about. */
@Dependent
@Command(name = "payslip", description = "打印一张已核算的工资条；--explain 逐行说明来历 (print a stored payslip; --explain says why)")
public final class PayslipCommand implements Callable<Integer> {

    @Parameters(paramLabel = "OFFICER", description = "辅警编号 (the officer's number)")
    String officer;

    @Option(names = "--month", required = true, paramLabel = "M", description = "月份，例如 2026-10 (the month)")
    YearMonth month;

    @Option(names = "--unit", paramLabel = "U", description = "单位；当月在两个单位时才需要 (the unit, where there are two)")
    @Nullable
    String unit;

    @Option(names = "--explain", description = "逐行说明：算式、取整、文号、条款 (formula, rounding and source of each line)")
    boolean explain;

    @Spec
    CommandSpec spec;

    @Inject
    Payslips payslips;

    @Inject
    Explanations explanations;

    @Inject
    StalePayslips stalePayslips;

    @Inject
    AnswerMapper answers;

    @Inject
    ObjectMapper mapper;

    @Override
    public Integer call() throws JsonProcessingException {
        StoredPayslip stored = payslips.of(officer, month, unit);
        List<Step> steps = explain ? explanations.of(stored).steps() : List.of();
        StalePayslip stale = stalePayslips.of(stored);
        Wording wording = Wording.ofTerminal(System.getenv());
        PrintWriter out = spec.commandLine().getOut();
        if (Commands.of(spec).isJson()) {
            out.println(json(stored, steps, stale, wording));
        } else {
            PayslipText.lines(stored.head(), stored.payslip(), steps, wording).forEach(out::println);
            if (stale != null) {
                out.println(stale.what(wording) + stale.todo(wording));
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private String json(StoredPayslip stored, List<Step> steps, @Nullable StalePayslip stale, Wording wording)
            throws JsonProcessingException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("officerNo", stored.head().officerNo());
        json.put("unit", stored.head().unit());
        json.put("month", stored.head().month().toString());
        json.put("payDate", stored.head().payDate().toString());
        json.put("region", stored.head().region().code());
        json.put("scheme", stored.head().scheme());
        json.put("rateBook", stored.head().fingerprint());
        json.put("payslip", answers.payslip(stored.payslip()));
        json.put("yearToDate", answers.yearToDate(stored.carried()));
        if (explain) {
            json.put("explanation", answers.steps(steps, wording));
        }
        if (stale != null) {
            json.put("stale", StaleText.json(stale, wording));
        }
        return mapper.writeValueAsString(json);
    }
}
