package org.fenglu.book.ratebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** The versions of one table in a row: oldest first, each ending the day before the next one starts. */
final class VersionChain {

    private VersionChain() {}

    /** Returns a table whose versions follow each other without a gap; an open version ends where the next starts. */
    static <T> @Nullable Timeline<T> timeline(String table, List<VersionRow<T>> rows) {
        return chain(table, rows, true);
    }

    /** Returns a table whose versions may leave days uncovered, such as one value for each year that is known. */
    static <T> @Nullable Timeline<T> withGaps(String table, List<VersionRow<T>> rows) {
        return chain(table, rows, false);
    }

    private static <T> @Nullable Timeline<T> chain(String table, List<VersionRow<T>> rows, boolean isSeamless) {
        if (rows.isEmpty()) {
            return null;
        }
        List<Dated<T>> versions = new ArrayList<>();
        boolean isWhole = true;
        for (int at = 0; at < rows.size(); at++) {
            VersionRow<T> row = rows.get(at);
            if (at + 1 < rows.size()) {
                VersionRow<T> next = rows.get(at + 1);
                isWhole &= follows(row.version(), next, isSeamless);
                row = row.version().until() == null && isWhole
                        ? row.until(next.version().from().minusDays(1))
                        : row;
            }
            if (row.values() != null) {
                versions.add(new Dated<>(row.values(), row.version()));
            }
        }
        return isWhole && !versions.isEmpty() ? new Timeline<>(table, versions) : null;
    }

    private static boolean follows(Version earlier, VersionRow<?> later, boolean isSeamless) {
        LocalDate from = later.version().from();
        Spot spot = later.spot();
        if (!from.isAfter(earlier.from())) {
            spot.refuse(
                    RateError.VERSION_ORDER,
                    "from",
                    from.toString(),
                    earlier.from().toString());
            return false;
        }
        LocalDate until = earlier.until();
        if (until == null) {
            return true;
        }
        LocalDate dayBefore = from.minusDays(1);
        if (!until.isBefore(from)) {
            spot.refuse(RateError.VERSION_OVERLAP, earlier.from().toString(), from.toString(), dayBefore.toString());
            return false;
        }
        if (isSeamless && until.isBefore(dayBefore)) {
            spot.refuse(RateError.VERSION_GAP, "", until.plusDays(1) + " .. " + dayBefore);
            return false;
        }
        return true;
    }
}
