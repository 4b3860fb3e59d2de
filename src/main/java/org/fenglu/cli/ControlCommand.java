package org.fenglu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.force.budget.ControlAnswers;
import org.fenglu.force.budget.ControlReport;
import org.fenglu.force.budget.Controls;
import org.fenglu.force.budget.ControlsResponse;
import org.fenglu.force.budget.ForceQuestion;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code control}: whether a force keeps the controls that hold for it. */
@Dependent
@Command(name = "control", description = "总量控制：平均薪酬、经费总额、人数 (controls over a whole force; changes no pay)")
public final class ControlCommand implements Callable<Integer> {

    @Option(names = "--month", required = true, paramLabel = "M", description = "月份，例如 2026-10 (month of pay)")
    YearMonth month;

    @Option(names = "--unit", paramLabel = "U", description = "单位，默认全部 (one unit; default: all)")
    @Nullable
    String unit;

    @Option(
            names = "--police",
            paramLabel = "UNIT=N",
            description = "单位同级民警人数，可多次 (people's police of the same level, by unit; may be repeated)")
    Map<String, Integer> police = new LinkedHashMap<>();

    @Spec
    CommandSpec spec;

    @Inject
    Controls controls;

    @Inject
    ControlAnswers answers;

    @Inject
    ObjectMapper mapper;

    @Override
    public Integer call() throws JsonProcessingException {
        if (police.values().stream().anyMatch(count -> count < 0)) {
            throw new ParameterException(spec.commandLine(), "--police UNIT=N: N >= 0, " + police);
        }
        Wording wording = Wording.ofTerminal(System.getenv());
        ControlReport report = controls.of(new ForceQuestion(month, unit, police));
        ControlsResponse response = answers.of(report, wording);
        PrintWriter out = spec.commandLine().getOut();
        if (Commands.of(spec).isJson()) {
            out.println(mapper.writeValueAsString(response));
        } else {
            ControlText.lines(response, wording).forEach(out::println);
        }
        out.flush();
        return report.isAllMet() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
