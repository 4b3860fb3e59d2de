package org.fenglu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.people.roster.ImportFinding;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.words.wording.Wording;

/** What came of a file, in words or as JSON. */
final class ImportAnswer {

    private static final int SHOWN = 50;

    private ImportAnswer() {}

    static List<String> lines(ImportReport report, Wording wording) {
        List<String> lines = new ArrayList<>();
        for (ImportFinding found :
                report.findings().subList(0, Math.min(SHOWN, report.findings().size()))) {
            Finding finding = found.finding();
            Map<String, String> place = Map.of("line", Integer.toString(found.line()), "field", finding.field());
            lines.add(wording.text(found.line() == 0 ? "IMPORT_FILE" : "IMPORT_PLACE", place) + wording.what(finding));
            lines.add("    " + wording.todo(finding));
        }
        lines.add(wording.text(ending(report), parts(report)));
        return lines;
    }

    static String json(ImportReport report, Wording wording) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kind", report.kind());
        answer.put("file", report.file());
        answer.put("rowsRead", report.rowsRead());
        answer.put("rowsWritten", report.rowsWritten());
        answer.put(
                "recordedAt",
                report.recordedAt() == null ? null : report.recordedAt().toString());
        answer.put("isKnown", report.isKnown());
        answer.put("findingsInAll", report.findingsInAll());
        answer.put(
                "findings",
                report.findings().stream().map(found -> json(found, wording)).toList());
        try {
            return new ObjectMapper().writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> json(ImportFinding found, Wording wording) {
        Finding finding = found.finding();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("line", found.line());
        answer.put("field", finding.field());
        answer.put("code", finding.code());
        answer.put("found", finding.found());
        answer.put("expected", finding.expected());
        answer.put("what", wording.what(finding));
        answer.put("todo", wording.todo(finding));
        return answer;
    }

    private static String ending(ImportReport report) {
        if (report.findingsInAll() > 0) {
            return report.findingsInAll() > SHOWN ? "IMPORT_REFUSED_MORE" : "IMPORT_REFUSED";
        }
        return report.isKnown() ? "IMPORT_KNOWN" : "IMPORT_DONE";
    }

    private static Map<String, String> parts(ImportReport report) {
        return Map.of(
                "file", report.file(),
                "read", Long.toString(report.rowsRead()),
                "written", Long.toString(report.rowsWritten()),
                "findings", Long.toString(report.findingsInAll()),
                "more", Long.toString(report.findingsInAll() - SHOWN),
                "time", String.valueOf(report.recordedAt()));
    }
}
