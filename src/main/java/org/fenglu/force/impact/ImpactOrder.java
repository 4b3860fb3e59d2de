package org.fenglu.force.impact;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which two sides are compared, over which months and whom.
 *
 * @param before where the comparison starts from
 * @param after what it leads to; never what was paid
 * @param from first month of pay
 * @param to last month of pay
 * @param unit one unit, or null for the whole force
 */
public record ImpactOrder(
        SideName before,
        SideName after,
        YearMonth from,
        YearMonth to,
        @Nullable String unit) {

    private static final int MOST_MONTHS = 60;

    public ImpactOrder {
        if (to.isBefore(from) || from.plusMonths(MOST_MONTHS).isBefore(to)) {
            throw refused("IMPACT_MONTHS", from + " .. " + to, "1 .. " + MOST_MONTHS);
        }
        if (after.isPaid()) {
            throw refused("IMPACT_AFTER_PAID", after.text(), "");
        }
    }

    /** Returns the months, the earliest first. */
    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    private static Refusal refused(String code, String found, String expected) {
        return new Refusal(Kind.INVALID, code, Map.of("found", found, "expected", expected));
    }
}
