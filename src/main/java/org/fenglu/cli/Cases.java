package org.fenglu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.book.cases.CaseFolder;
import org.fenglu.book.cases.CaseReport;
import org.fenglu.book.cases.CaseResult;
import org.fenglu.book.cases.Mismatch;
import org.fenglu.words.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cases}: runs a folder of golden cases against the rates and says which figures are not as expected. */
@Command(name = "cases", description = "核对算例：逐个计算并与应得的数比较 (run golden cases and compare every figure exactly)")
public final class Cases implements Callable<Integer>, Standalone {

    @Parameters(paramLabel = "FOLDER", description = "算例文件夹，每个算例一个 YAML 文件 (folder of cases, one YAML file each)")
    Path folder;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        CaseReport report = CaseFolder.run(folder, Commands.of(spec).rateFiles().book());
        PrintWriter out = spec.commandLine().getOut();
        Wording wording = Wording.ofTerminal(System.getenv());
        if (Commands.of(spec).isJson()) {
            out.println(JsonText.written(asJson(report, wording)));
        } else {
            report.results().forEach(result -> lines(result, wording).forEach(out::println));
            out.println(report.summary());
        }
        out.flush();
        return report.isPassed() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static List<String> lines(CaseResult result, Wording wording) {
        List<String> lines = new ArrayList<>();
        result.findings().forEach(finding -> lines.add(result.id() + "  " + finding.text(wording)));
        if (result.failure() != null) {
            lines.add(wording.text(
                    "CASES.broken", Map.of("id", result.id(), "file", result.file(), "found", result.failure())));
        }
        result.mismatches().forEach(mismatch -> lines.add(line(result, mismatch, wording)));
        return lines;
    }

    private static String line(CaseResult result, Mismatch mismatch, Wording wording) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("id", result.id());
        parts.put("field", mismatch.field());
        parts.put("expected", mismatch.expected());
        parts.put("found", mismatch.found() == null ? wording.text("CASES.nothing") : mismatch.found());
        parts.put("difference", String.valueOf(mismatch.differenceFen()));
        parts.put("place", result.file() + ":" + mismatch.line());
        return wording.text(mismatch.differenceFen() == null ? "CASES.other" : "CASES.mismatch", parts);
    }

    private static Map<String, Object> asJson(CaseReport report, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("passed", report.passed());
        json.put("failed", report.failed());
        json.put(
                "cases",
                report.results().stream().map(result -> asJson(result, wording)).toList());
        return json;
    }

    private static Map<String, Object> asJson(CaseResult result, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", result.id());
        json.put("title", result.title());
        json.put("grade", result.grade());
        json.put("file", result.file());
        json.put("passed", result.isPassed());
        json.put("figures", result.figures());
        json.put("mismatches", result.mismatches());
        json.put(
                "findings",
                result.findings().stream().map(finding -> finding.text(wording)).toList());
        json.put("failure", result.failure());
        return json;
    }
}
