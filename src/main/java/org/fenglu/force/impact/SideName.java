package org.fenglu.force.impact;

import java.util.Map;
import java.util.regex.Pattern;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/**
 * One side of a comparison by name: {@code paid} for the stored payslips, {@code in-use} for the rates in use, or the
 * number of a release or draft.
 *
 * @param text the name
 */
public record SideName(String text) {

    private static final String PAID = "paid";
    private static final String IN_USE = "in-use";
    private static final Pattern RELEASE = Pattern.compile("[1-9]\\d{0,8}");

    /** The payslips as they were stored. */
    static final SideName OF_PAID = new SideName(PAID);

    /** The rates in use. */
    static final SideName OF_IN_USE = new SideName(IN_USE);

    public SideName {
        text = text.strip();
        if (!text.equals(PAID) && !text.equals(IN_USE) && !RELEASE.matcher(text).matches()) {
            throw new Refusal(Kind.INVALID, "IMPACT_SIDE", Map.of("found", text));
        }
    }

    /** Returns whether it means the payslips as they were stored. */
    public boolean isPaid() {
        return text.equals(PAID);
    }

    /** Returns whether it means the rates in use. */
    public boolean isInUse() {
        return text.equals(IN_USE);
    }

    /** Returns the number of the release. */
    public int release() {
        return Integer.parseInt(text);
    }
}
