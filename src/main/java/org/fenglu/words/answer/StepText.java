package org.fenglu.words.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Version;
import org.fenglu.words.wording.Wording;

/** One step as text: the formula in words, then in numbers with its rounding, then where the law's numbers stand. */
public final class StepText {

    private static final String INDENT = "      ";
    private static final Pattern UNIT = Pattern.compile("(\\d) ([a-z]+)\\b");

    private StepText() {}

    /** Returns the lines of a step, indented. */
    public static List<String> lines(Step step, Wording wording) {
        List<String> text = new ArrayList<>();
        text.add(INDENT + wording.of(step.formula()) + ": " + numbers(step, wording));
        for (Version version : step.versions()) {
            String key = version.until() == null ? "PAYSLIP.source-since" : "PAYSLIP.source";
            text.add(INDENT + wording.text(key, parts(version, wording)));
        }
        return text;
    }

    /** Returns the arithmetic of a step to read: with the signs of print, and each count with its unit in words. */
    public static String shown(Step step, Wording wording) {
        return UNIT.matcher(step.counted())
                .replaceAll(found -> "$1 " + wording.text("UNIT." + found.group(2)))
                .replace(" * ", " × ")
                .replace(" / ", " ÷ ");
    }

    private static String numbers(Step step, Wording wording) {
        String result = step.result().toString();
        if (step.expression().equals(result)) {
            return result;
        }
        Rounding rounding = step.rounding();
        String rounded = rounding == null ? "" : "  (" + wording.text("ROUNDING." + rounding) + ")";
        return shown(step, wording) + " = " + result + rounded;
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
