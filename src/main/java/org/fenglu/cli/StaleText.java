package org.fenglu.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.fenglu.force.payrun.StaleGroup;
import org.fenglu.force.payrun.StalePayslip;
import org.fenglu.words.wording.Wording;

/** Which stored payslips no longer are what a run would make of them, in words or for JSON. */
final class StaleText {

    private StaleText() {}

    /** Returns lines for a reader: of each month and cause how many, why, what to do, and whose the first are. */
    static List<String> lines(SortedMap<YearMonth, List<StalePayslip>> stale, Wording wording) {
        List<String> lines = new ArrayList<>();
        stale.forEach((month, ofMonth) -> {
            for (StaleGroup group : StaleGroup.groups(ofMonth)) {
                lines.add("  " + wording.text("STALE_COUNT", parts(month, group)));
                lines.add("    " + group.of().what(wording));
                lines.add("    " + group.of().todo(wording));
                String key = group.payslips() > group.first().size() ? "RUN_OFFICERS_MORE" : "RUN_OFFICERS";
                lines.add("    " + wording.text(key, Map.of("found", officers(group))));
            }
        });
        return lines;
    }

    /** Returns the same for JSON, one entry for each month and cause. */
    static List<Map<String, Object>> json(SortedMap<YearMonth, List<StalePayslip>> stale, Wording wording) {
        List<Map<String, Object>> json = new ArrayList<>();
        stale.forEach((month, ofMonth) -> {
            for (StaleGroup group : StaleGroup.groups(ofMonth)) {
                Map<String, Object> one = json(group.of(), wording);
                one.put("payslips", group.payslips());
                one.put(
                        "first",
                        group.first().stream()
                                .map(key -> Map.of("unit", key.unit(), "officerNo", key.officerNo()))
                                .toList());
                json.add(one);
            }
        });
        return json;
    }

    /** Returns why one payslip is stale, for JSON. */
    static Map<String, Object> json(StalePayslip stale, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("month", stale.month().toString());
        json.put("cause", stale.cause());
        json.put("since", stale.since().toString());
        json.put("what", stale.what(wording));
        json.put("todo", stale.todo(wording));
        return json;
    }

    private static Map<String, String> parts(YearMonth month, StaleGroup group) {
        return Map.of("month", month.toString(), "payslips", String.format("%,d", group.payslips()));
    }

    private static String officers(StaleGroup group) {
        return String.join(
                ", ",
                group.first().stream()
                        .map(key -> key.unit() + "/" + key.officerNo())
                        .toList());
    }
}
