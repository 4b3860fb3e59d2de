package org.fenglu.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.force.due.Candidate;
import org.fenglu.force.due.PromotionReport;
import org.fenglu.kernel.career.promotion.AwardCount;
import org.fenglu.kernel.career.promotion.Promotion;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Who falls due for promotion, in words or as JSON. */
final class PromotionText {

    private static final String INDENT = "  ";

    private PromotionText() {}

    static List<String> lines(PromotionReport report, Wording wording) {
        List<String> lines = new ArrayList<>();
        long clear = report.candidates().stream().filter(Candidate::isClear).count();
        lines.add(wording.text(
                "PROMOTION_HEAD",
                Map.of(
                        "from", report.question().from().toString(),
                        "to", report.question().to().toString(),
                        "clear", Long.toString(clear),
                        "blocked", Long.toString(report.candidates().size() - clear))));
        lines.add(INDENT + wording.text("PROMOTION_AWARDS"));
        report.withoutRule()
                .forEach((scheme, officers) -> lines.add(INDENT
                        + wording.text(
                                "PROMOTION_NO_RULE", Map.of("scheme", scheme, "officers", officers.toString()))));
        report.candidates().forEach(candidate -> lines.addAll(lines(candidate, wording)));
        return lines;
    }

    static String written(Path file, int rows, Wording wording) {
        return wording.text("PROMOTION_WRITTEN", Map.of("file", file.toString(), "rows", Integer.toString(rows)));
    }

    static String json(PromotionReport report, @Nullable Integer written, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", report.question().from().toString());
        json.put("to", report.question().to().toString());
        json.put("withoutRule", report.withoutRule());
        json.put(
                "promotions",
                report.candidates().stream()
                        .map(candidate -> json(candidate, wording))
                        .toList());
        json.put("written", written);
        return JsonText.written(json);
    }

    private static Map<String, Object> json(Candidate candidate, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>(parts(candidate, wording));
        AwardCount award = candidate.due().shortenedBy();
        json.put("shortenedBy", award == null ? null : parts(award));
        json.put("automatic", candidate.due().isAutomatic());
        List<Map<String, String>> against = new ArrayList<>();
        for (Finding finding : candidate.due().against()) {
            against.add(Map.of(
                    "code", finding.code().name(),
                    "what", wording.what(finding),
                    "todo", wording.todo(finding)));
        }
        json.put("against", against);
        return json;
    }

    private static Map<String, String> parts(AwardCount award) {
        return Map.of("award", award.code(), "month", YearMonth.from(award.on()).toString());
    }

    private static List<String> lines(Candidate candidate, Wording wording) {
        List<String> lines = new ArrayList<>();
        String key = candidate.isClear() ? "PROMOTION_DUE" : "PROMOTION_BLOCKED";
        lines.add(wording.text(key, parts(candidate, wording)));
        AwardCount award = candidate.due().shortenedBy();
        if (award != null) {
            lines.add(INDENT + wording.text("PROMOTION_SHORTENED", parts(award)));
        }
        if (!candidate.due().isAutomatic()) {
            lines.add(INDENT + wording.text("PROMOTION_BY_DECISION"));
        }
        for (Finding finding : candidate.due().against()) {
            lines.add(INDENT + finding.code() + INDENT + wording.what(finding) + wording.todo(finding));
        }
        return lines;
    }

    private static Map<String, String> parts(Candidate candidate, Wording wording) {
        Promotion.Due due = candidate.due();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("unit", candidate.employment().unit());
        parts.put("officerNo", candidate.employment().officerNo());
        parts.put("from", due.from());
        parts.put("to", due.to());
        parts.put("reason", wording.text("PROMOTION_" + due.reason()));
        parts.put("countedFrom", text(due.countedFrom()));
        parts.put("dueOn", text(due.dueOn()));
        parts.put("effectiveFrom", text(due.effectiveFrom()));
        return parts;
    }

    private static String text(@Nullable Object day) {
        return day == null ? "?" : day.toString();
    }
}
