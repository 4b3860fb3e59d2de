package org.fenglu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.fenglu.force.payrun.RunSummary;
import org.fenglu.force.payrun.RunSummary.FindingGroup;
import org.fenglu.force.payrun.StalePayslip;
import org.fenglu.force.payrun.Tally;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.words.wording.Wording;

/** What a run came to, in words or as JSON. */
public final class RunAnswer {

    private static final int UNITS_SHOWN = 20;
    private static final int MILLIS_OF_SECOND = 1_000;

    private RunAnswer() {}

    /** Returns the summary as lines for a reader: counts and sums, the units, then what is wrong and what to do. */
    public static List<String> lines(RunSummary summary, Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("RUN_HEAD", head(summary)));
        lines.add("  " + wording.text("RUN_COUNTS", parts(summary.tally())));
        lines.add("  " + wording.text("RUN_SUMS", parts(summary.tally())));
        if (summary.tally().officers() == 0) {
            lines.add("  " + wording.text("RUN_NOBODY", Map.of()));
        }
        summary.byUnit().entrySet().stream()
                .limit(UNITS_SHOWN)
                .map(unit -> unitLine(unit.getKey(), unit.getValue(), wording))
                .forEach(lines::add);
        int more = summary.byUnit().size() - UNITS_SHOWN;
        if (more > 0) {
            lines.add("  " + wording.text("RUN_UNITS_MORE", Map.of("more", Integer.toString(more))));
        }
        summary.byCode().forEach(group -> lines.addAll(findings(group, wording)));
        lines.add("  " + wording.text("RUN_TIME", head(summary)));
        return lines;
    }

    /** Returns the summary as JSON for a machine. */
    public static String json(RunSummary summary, SortedMap<YearMonth, List<StalePayslip>> stale, Wording wording) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", summary.id());
        answer.put("month", summary.order().month().toString());
        answer.put("unit", summary.order().unit());
        answer.put("payDate", summary.order().payDate().toString());
        answer.put("tally", json(summary.tally()));
        Map<String, Object> units = new LinkedHashMap<>();
        summary.byUnit().forEach((unit, tally) -> units.put(unit, json(tally)));
        answer.put("units", units);
        answer.put(
                "findings",
                summary.byCode().stream().map(group -> json(group, wording)).toList());
        answer.put("stale", StaleText.json(stale, wording));
        answer.put("millis", summary.elapsed().toMillis());
        answer.put("officersPerSecond", summary.officersPerSecond());
        try {
            return new ObjectMapper().writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> head(RunSummary summary) {
        String unit = summary.order().unit();
        long millis = summary.elapsed().toMillis();
        return Map.of(
                "id", Long.toString(summary.id()),
                "month", summary.order().month().toString(),
                "unit", unit == null ? "*" : unit,
                "payDate", summary.order().payDate().toString(),
                "seconds", millis / MILLIS_OF_SECOND + "." + millis % MILLIS_OF_SECOND / 100,
                "rate", String.format("%,d", summary.officersPerSecond()));
    }

    private static String unitLine(String unit, Tally tally, Wording wording) {
        Map<String, String> parts = new HashMap<>(parts(tally));
        parts.put("unit", unit);
        return "    " + wording.text("RUN_UNIT", parts);
    }

    private static List<String> findings(FindingGroup group, Wording wording) {
        List<String> lines = new ArrayList<>();
        Finding finding = group.first().get(0).finding();
        Map<String, String> parts =
                Map.of("code", group.code().name(), "officers", String.format("%,d", group.officers()));
        lines.add("  " + wording.text("RUN_FINDING", parts));
        lines.add("    " + wording.what(finding));
        lines.add("    " + wording.todo(finding));
        String officers = String.join(
                ", ",
                group.first().stream()
                        .map(one -> one.unit() + "/" + one.officerNo())
                        .toList());
        String key = group.officers() > group.first().size() ? "RUN_OFFICERS_MORE" : "RUN_OFFICERS";
        lines.add("    " + wording.text(key, Map.of("found", officers)));
        return lines;
    }

    private static Map<String, String> parts(Tally tally) {
        Map<String, String> parts = new HashMap<>();
        json(tally)
                .forEach((name, value) -> parts.put(
                        name,
                        value instanceof Long count ? String.format("%,d", count) : withCommas(value.toString())));
        parts.put("officers", String.format("%,d", tally.officers()));
        return parts;
    }

    private static String withCommas(String yuan) {
        int point = yuan.indexOf('.');
        return String.format("%,d", Long.parseLong(yuan.substring(0, point))) + yuan.substring(point);
    }

    private static Map<String, Object> json(Tally tally) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("paid", tally.paid());
        answer.put("refused", tally.refused());
        answer.put("unchanged", tally.unchanged());
        answer.put("confirmed", tally.confirmed());
        answer.put("replaced", tally.replaced());
        answer.put("withdrawn", tally.withdrawn());
        answer.put("gross", tally.gross().toString());
        answer.put("employeeContributions", tally.employeeContributions().toString());
        answer.put("tax", tally.tax().toString());
        answer.put("deductions", tally.deductions().toString());
        answer.put("net", tally.net().toString());
        answer.put("employerContributions", tally.employerContributions().toString());
        answer.put("employerCost", tally.employerCost().toString());
        return answer;
    }

    private static Map<String, Object> json(FindingGroup group, Wording wording) {
        Finding finding = group.first().get(0).finding();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", group.code());
        answer.put("officers", group.officers());
        answer.put("what", wording.what(finding));
        answer.put("todo", wording.todo(finding));
        answer.put(
                "first",
                group.first().stream()
                        .map(one -> Map.of("unit", one.unit(), "officerNo", one.officerNo()))
                        .toList());
        return answer;
    }
}
