package org.fenglu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fenglu.demo.DemoMonth;
import org.fenglu.demo.DemoReport;
import org.fenglu.force.payrun.RunSummary;
import org.fenglu.force.payrun.RunSummary.FindingGroup;
import org.fenglu.force.payrun.RunSummary.FindingGroup.OfOfficer;
import org.fenglu.force.payrun.StoredPayslip.ExplainedPayslip;
import org.fenglu.force.payrun.Tally;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.words.answer.PayslipText;
import org.fenglu.words.wording.Wording;

/** What a demonstration says, while it runs and at its end. */
final class DemoAnswer {

    private final Wording wording;

    DemoAnswer(Wording wording) {
        this.wording = wording;
    }

    /** What came of a file; a file that was refused is shown with its findings. */
    List<String> took(ImportReport report) {
        return ImportAnswer.lines(report, wording);
    }

    /** What a month came to. */
    String ran(RunSummary summary, boolean isAgain) {
        Tally tally = summary.tally();
        Map<String, String> parts = Map.of(
                "month", summary.order().month().toString(),
                "paid", String.valueOf(tally.paid()),
                "refused", String.valueOf(tally.refused()),
                "unchanged", String.valueOf(tally.unchanged()),
                "written", String.valueOf(tally.written()));
        return wording.text(isAgain ? "DEMO.again" : "DEMO.ran", parts);
    }

    /** The summary of the force, what stands against paying, and one payslip with its explanation. */
    List<String> lines(DemoReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(new DemoTable(wording).of(report.months()));
        lines.add("");
        lines.addAll(refused(report));
        lines.add("");
        Map<String, String> parts = Map.of(
                "person", report.acceptedBy(),
                "count", String.valueOf(report.accepted().size()));
        lines.add(wording.text("DEMO.accepted", parts));
        report.accepted().forEach(version -> lines.add("  " + version));
        ExplainedPayslip sample = report.sample();
        if (sample != null) {
            lines.add("");
            lines.addAll(
                    PayslipText.lines(sample.stored().head(), sample.stored().payslip(), sample.steps(), wording));
        }
        lines.add("");
        lines.add(wording.text(report.isChanged() ? "DEMO.done" : "DEMO.unchanged", ending(report)));
        return lines;
    }

    private static Map<String, String> ending(DemoReport report) {
        long payslips = report.months().stream()
                .mapToLong(month -> month.last().tally().paid())
                .sum();
        return Map.of(
                "folder", report.folder().toString(),
                "payslips", String.valueOf(payslips),
                "seconds", String.valueOf(report.elapsed().toSeconds()));
    }

    /** Over all months, by code: how often, one example, and what to do. */
    private List<String> refused(DemoReport report) {
        Map<FindingCode, Long> counts = new TreeMap<>();
        Map<FindingCode, String> examples = new TreeMap<>();
        for (DemoMonth month : report.months()) {
            for (FindingGroup group : month.last().byCode()) {
                counts.merge(group.code(), group.officers(), Long::sum);
                examples.computeIfAbsent(
                        group.code(), code -> example(month, group.first().get(0)));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(counts.isEmpty() ? "DEMO.none-refused" : "DEMO.refused"));
        counts.forEach((code, count) -> {
            lines.add("  " + code + "  " + count);
            lines.add("    " + examples.get(code));
        });
        return lines;
    }

    private String example(DemoMonth month, OfOfficer one) {
        Map<String, String> parts = Map.of(
                "month", month.month().toString(),
                "unit", one.unit(),
                "officer", one.officerNo(),
                "what", wording.what(one.finding()),
                "todo", wording.todo(one.finding()));
        return wording.text("DEMO.example", parts);
    }

    /** The same for a machine. */
    String json(DemoReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", report.folder().toString());
        json.put("isChanged", report.isChanged());
        json.put("millis", report.elapsed().toMillis());
        json.put("accepted", report.accepted());
        json.put("months", report.months().stream().map(DemoAnswer::json).toList());
        ExplainedPayslip sample = report.sample();
        json.put("sample", sample == null ? null : sample.stored().head().officerNo());
        return JsonText.written(json);
    }

    private static Map<String, Object> json(DemoMonth month) {
        Tally tally = month.last().tally();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("month", month.month().toString());
        json.put("officers", tally.officers());
        json.put("paid", tally.paid());
        json.put("refused", tally.refused());
        json.put("gross", tally.gross().toString());
        json.put("tax", tally.tax().toString());
        json.put("net", tally.net().toString());
        json.put("employerCost", tally.employerCost().toString());
        Map<String, Long> findings = new TreeMap<>();
        month.last().byCode().forEach(group -> findings.put(group.code().name(), group.officers()));
        json.put("findings", findings);
        return json;
    }
}
