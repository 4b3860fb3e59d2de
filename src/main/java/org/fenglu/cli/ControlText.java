package org.fenglu.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.force.budget.ControlsResponse;
import org.fenglu.words.answer.StepResponse;
import org.fenglu.words.answer.VersionResponse;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What the controls came to, as lines for a reader. */
final class ControlText {

    private static final String INDENT = "  ";

    private ControlText() {}

    static List<String> lines(ControlsResponse response, Wording wording) {
        List<String> lines = new ArrayList<>();
        Map<String, String> head = Map.of(
                "month", response.month(),
                "unit", all(response.unit()),
                "refused", Long.toString(response.refused()));
        lines.add(wording.text("CONTROL_HEAD", head));
        if (response.items().isEmpty()) {
            lines.add(INDENT + wording.text("CONTROL_NONE"));
        }
        response.items().forEach(control -> lines.addAll(lines(control, wording)));
        return lines;
    }

    private static List<String> lines(ControlsResponse.OfControl control, Wording wording) {
        List<String> lines = new ArrayList<>();
        Map<String, String> parts = parts(control);
        parts.put("state", wording.text("CONTROL_" + control.state()));
        lines.add(wording.text("CONTROL_LINE", parts));
        if (control.measured() != null) {
            lines.add(INDENT + wording.text("CONTROL_FIGURES", parts));
        }
        for (StepResponse step : control.steps()) {
            lines.add(INDENT + step.words() + "：" + step.numbers() + " = " + step.result());
        }
        lines.add(INDENT + wording.text("CONTROL_STANDS", cited(control.control())));
        if (control.index() != null) {
            lines.add(INDENT + wording.text("CONTROL_STANDS", cited(control.index())));
        }
        control.findings().forEach(finding -> {
            lines.add(INDENT + finding.code() + "  " + finding.what());
            lines.add(INDENT + finding.todo());
        });
        return lines;
    }

    private static Map<String, String> parts(ControlsResponse.OfControl control) {
        Map<String, String> parts = new HashMap<>();
        parts.put("name", control.nameZh());
        parts.put("unit", all(control.unit()));
        parts.put("months", String.join(", ", control.months()));
        parts.put("measured", String.valueOf(control.measured()));
        parts.put("limit", String.valueOf(control.limit()));
        parts.put("margin", String.valueOf(control.margin()));
        return parts;
    }

    private static Map<String, String> cited(VersionResponse version) {
        String place = version.place();
        return Map.of(
                "id", version.id(),
                "document", version.document(),
                "place", place == null ? "" : place,
                "grade", version.grade().name());
    }

    private static String all(@Nullable String unit) {
        return unit == null ? "*" : unit;
    }
}
