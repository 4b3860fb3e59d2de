package org.fenglu.claims.claim;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.words.wording.Wording;

/** What a line waits for, in words that a clerk and a family can read. */
final class WaitingWords {

    private static final Pattern ADJUSTMENT = Pattern.compile("(?:region/)?(\\d{6})/(?:benefit-adjustment/)?(\\d{4})");
    private static final Pattern FIGURE = Pattern.compile("([A-Z_]+)@(.+)");
    private static final Pattern LAST = Pattern.compile(".*[./]([A-Za-z]+)");

    private final Wording wording;

    WaitingWords(Wording wording) {
        this.wording = wording;
    }

    /** Returns what is wrong. */
    String what(Waiting waiting) {
        return text(waiting, "what");
    }

    /** Returns what to do about it. */
    String todo(Waiting waiting) {
        return text(waiting, "todo");
    }

    private String text(Waiting waiting, String part) {
        Map<String, String> parts = Map.of("found", subject(waiting));
        boolean isAdjustment = ADJUSTMENT.matcher(waiting.name()).matches();
        String key = isAdjustment && waiting.cause() == Waiting.Cause.RATE
                ? "ADJUSTMENT"
                : waiting.cause().name();
        return wording.text("CLAIM_WAITS_" + key + "." + part, parts);
    }

    private String subject(Waiting waiting) {
        String name = waiting.name();
        return switch (waiting.cause()) {
            case CHOICE -> wording.of(Choice.valueOf(name));
            case FACT -> fact(name);
            case RATE, ADJUSTMENT_APPROVAL -> rate(name);
            case ACCEPTANCE -> name;
        };
    }

    private String fact(String name) {
        Matcher last = LAST.matcher("/" + name);
        return last.matches() ? known("FACT." + last.group(1), name) : name;
    }

    private String rate(String name) {
        Matcher adjustment = ADJUSTMENT.matcher(name);
        if (adjustment.matches()) {
            return adjustment.group(2);
        }
        Matcher figure = FIGURE.matcher(name);
        return figure.matches() ? known("FIGURE." + figure.group(1), figure.group(1)) + " " + figure.group(2) : name;
    }

    /** A name that has no words yet is shown as it is. */
    private String known(String key, String name) {
        String words = wording.text(key);
        return words.equals(key) ? name : words;
    }
}
