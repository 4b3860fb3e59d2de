package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The months of one person, from the first, shortened by what ends or suspends the right. What happens in a month takes
 * effect with the next one: the rules name days, the payment is monthly.
 */
final class PensionRight {

    private final YearMonth first;
    private final Reason because;
    private @Nullable YearMonth last;
    private @Nullable Reason ends;

    PensionRight(YearMonth first, Reason because) {
        this.first = first;
        this.because = because;
    }

    /** Ends the right with an event, unless an earlier one has. */
    PensionRight until(@Nullable LocalDate event, Reason reason) {
        return event == null ? this : through(YearMonth.from(event), reason);
    }

    /** Ends the right after a month, unless it ends earlier. */
    PensionRight through(YearMonth month, Reason reason) {
        if (last == null || month.isBefore(last)) {
            last = month;
            ends = reason;
        }
        return this;
    }

    /** Returns why the right ended before the first month, or null where there are months to pay. */
    @Nullable
    Reason endedBefore() {
        return last != null && last.isBefore(first) ? ends : null;
    }

    /** Returns whether the right has ended before a month. */
    boolean endsBefore(YearMonth month) {
        return last != null && last.isBefore(month) || month.isBefore(first);
    }

    /** Returns the months, without those in which the right is suspended. */
    List<PensionMonths> without(List<Span> suspended, Reason reason) {
        List<PensionMonths> all = new ArrayList<>();
        if (endedBefore() == null) {
            all.add(new PensionMonths(first, last, because, ends));
        }
        for (Span span : suspended) {
            all = cut(all, span, reason);
        }
        return all;
    }

    /** Takes one suspension out of some months: from the month after it begins through the month in which it ends. */
    static List<PensionMonths> cut(List<PensionMonths> all, Span span, Reason reason) {
        YearMonth lastBefore = YearMonth.from(span.from());
        YearMonth firstAfter =
                span.to() == null ? null : YearMonth.from(span.to()).plusMonths(1);
        List<PensionMonths> left = new ArrayList<>();
        for (PensionMonths one : all) {
            boolean beginsBefore = !one.first().isAfter(lastBefore);
            boolean reachesIn = one.last() == null || one.last().isAfter(lastBefore);
            if (!reachesIn || lastBefore.plusMonths(1).equals(firstAfter)) {
                left.add(one);
                continue;
            }
            if (beginsBefore) {
                left.add(new PensionMonths(one.first(), lastBefore, one.because(), reason));
            }
            if (firstAfter != null && (one.last() == null || !one.last().isBefore(firstAfter))) {
                boolean isCut = one.first().isBefore(firstAfter);
                left.add(isCut ? new PensionMonths(firstAfter, one.last(), Reason.RELEASED, one.ends()) : one);
            }
        }
        return left;
    }
}
