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
final class Stays {

    private final YearMonth first;
    private final Reason because;
    private @Nullable YearMonth last;
    private @Nullable Reason ends;

    Stays(YearMonth first, Reason because) {
        this.first = first;
        this.because = because;
    }

    /** Ends the right with an event, unless an earlier one has. */
    Stays until(@Nullable LocalDate event, Reason reason) {
        return event == null ? this : through(YearMonth.from(event), reason);
    }

    /** Ends the right after a month, unless it ends earlier. */
    Stays through(YearMonth month, Reason reason) {
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
    List<Stay> without(List<Span> suspended, Reason reason) {
        List<Stay> stays = new ArrayList<>();
        if (endedBefore() == null) {
            stays.add(new Stay(first, last, because, ends));
        }
        for (Span span : suspended) {
            stays = cut(stays, span, reason);
        }
        return stays;
    }

    /** Takes one suspension out of some months: from the month after it begins through the month in which it ends. */
    static List<Stay> cut(List<Stay> stays, Span span, Reason reason) {
        YearMonth lastBefore = YearMonth.from(span.from());
        YearMonth firstAfter =
                span.to() == null ? null : YearMonth.from(span.to()).plusMonths(1);
        List<Stay> left = new ArrayList<>();
        for (Stay stay : stays) {
            boolean beginsBefore = !stay.first().isAfter(lastBefore);
            boolean reachesIn = stay.last() == null || stay.last().isAfter(lastBefore);
            if (!reachesIn || lastBefore.plusMonths(1).equals(firstAfter)) {
                left.add(stay);
                continue;
            }
            if (beginsBefore) {
                left.add(new Stay(stay.first(), lastBefore, stay.because(), reason));
            }
            if (firstAfter != null && (stay.last() == null || !stay.last().isBefore(firstAfter))) {
                boolean isCut = stay.first().isBefore(firstAfter);
                left.add(isCut ? new Stay(firstAfter, stay.last(), Reason.RELEASED, stay.ends()) : stay);
            }
        }
        return left;
    }
}
