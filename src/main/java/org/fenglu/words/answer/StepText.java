package org.fenglu.words.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Version;
import org.fenglu.words.wording.Wording;

/** One step as text: the formula in words, then in numbers with its rounding, then where the law's numbers stand. */
public final class StepText {

    private static final String INDENT = "      ";

    private StepText() {}

    /** Returns the lines of a step, indented. */
    public static List<String> lines(Step step, Wording wording) {
        List<String> text = new ArrayList<>();
        boolean isEnglish = wording == Wording.ENGLISH;
        String words = isEnglish ? step.formula().en() : step.formula().zh();
        text.add(INDENT + words + ": " + numbers(step, wording));
        for (Version version : step.versions()) {
            String key = version.until() == null ? "PAYSLIP.source-since" : "PAYSLIP.source";
            text.add(INDENT + wording.text(key, parts(version, wording)));
        }
        return text;
    }

    private static String numbers(Step step, Wording wording) {
        String result = step.result().toString();
        if (step.expression().equals(result)) {
            return result;
        }
        Rounding rounding = step.rounding();
        String rounded = rounding == null ? "" : "  (" + wording.text("ROUNDING." + rounding) + ")";
        return step.expression() + " = " + result + rounded;
    }

    private static Map<String, String> parts(Version version, Wording wording) {
        return Map.of(
                "citation",
                version.citation().toString(),
                "grade",
                version.evidence().name(),
                "status",
                wording.text("STATUS." + version.status()),
                "table",
                version.table(),
                "from",
                version.from().toString(),
                "until",
                version.until() == null ? "" : version.until().toString());
    }
}
