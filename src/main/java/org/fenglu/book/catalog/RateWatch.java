package org.fenglu.book.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** What needs attention in a book, seen from one day; in the order of the tables' paths. */
public final class RateWatch {

    /** A source that was read longer ago counts as unread. */
    private static final int YEAR = 365;

    /** A value of one year each: that a year ends is no expiry. */
    private static final String SERIES = "series/";

    private static final String CALENDARS = "national/calendar/";

    private final RateBook book;
    private final LocalDate on;

    /**
     * Looks at a book.
     *
     * @param book the book
     * @param on the day
     */
    public RateWatch(RateBook book, LocalDate on) {
        this.book = book;
        this.on = on;
    }

    /** Returns the versions that end on the day or within so many days after, with nothing to follow. */
    public List<Version> expiring(int days) {
        if (days < 0) {
            throw new Refusal(Kind.MALFORMED, "PARAMETER_MALFORMED", Map.of("found", "days=" + days));
        }
        List<Version> expiring = new ArrayList<>();
        for (String path : book.paths()) {
            for (Dated<?> dated : book.versions(path).versions()) {
                LocalDate until = dated.version().until();
                if (until != null && isWithin(until, days) && !path.startsWith(SERIES) && !goesOn(path, until)) {
                    expiring.add(dated.version());
                }
            }
        }
        return expiring;
    }

    /** Returns the versions in force whose value is of grade C: in use only where a named person accepts them. */
    public List<Version> ofGradeC() {
        return inForce(version -> version.evidence() == Evidence.C);
    }

    /** Returns the versions in force that no one has compared with their document for a year, or ever. */
    public List<Version> unread() {
        return inForce(version -> isUnread(version.citation().read()));
    }

    private boolean isWithin(LocalDate until, int days) {
        long left = ChronoUnit.DAYS.between(on, until);
        return left >= 0 && left <= days;
    }

    /** A calendar is a table for each year, so next year's is another table. */
    private boolean goesOn(String path, LocalDate until) {
        LocalDate next = until.plusDays(1);
        return book.versions(path).find(next).isPresent()
                || path.startsWith(CALENDARS) && book.has(CALENDARS + next.getYear());
    }

    private boolean isUnread(@Nullable LocalDate read) {
        return read == null || read.isBefore(on.minusDays(YEAR));
    }

    private List<Version> inForce(Predicate<Version> isMeant) {
        return book.paths().stream()
                .<Timeline<?>>map(book::versions)
                .map(table -> table.find(on).map(RateWatch::version).orElse(null))
                .filter(Objects::nonNull)
                .filter(isMeant)
                .toList();
    }

    private static Version version(Dated<?> dated) {
        return dated.version();
    }
}
