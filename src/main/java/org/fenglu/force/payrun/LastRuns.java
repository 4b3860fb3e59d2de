package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runs of a month that came to their end, the newest first: what each unit was last looked at with. */
final class LastRuns {

    private static final String DONE = """
            select r.unit, r.known_at, r.rate_book, b.fingerprint, r.pay_date
            from payrun r join rate_book b on b.id = r.rate_book
            where r.month = ? and r.state = 'DONE'
            order by r.known_at desc, r.id desc
            """;

    private final List<LastRun> runs;

    /**
     * One run.
     *
     * @param unit one unit, or null for the whole force
     * @param knownAt facts recorded later were not seen
     * @param rateBook number of the rate book
     * @param fingerprint of that book
     * @param order what was paid
     */
    record LastRun(@Nullable String unit, Instant knownAt, int rateBook, String fingerprint, RunOrder order) {}

    private LastRuns(List<LastRun> runs) {
        this.runs = List.copyOf(runs);
    }

    static LastRuns of(Connection connection, YearMonth month) throws SQLException {
        List<LastRun> runs = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(DONE)) {
            select.setObject(1, month.atDay(1));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Instant knownAt = row.getObject(2, OffsetDateTime.class).toInstant();
                    LocalDate payDate = row.getObject(5, LocalDate.class);
                    runs.add(new LastRun(
                            row.getString(1),
                            knownAt,
                            row.getInt(3),
                            row.getString(4),
                            new RunOrder(month, null, payDate)));
                }
            }
        }
        return new LastRuns(runs);
    }

    /** Returns the last run that looked at a unit, or null. */
    @Nullable
    LastRun of(String unit) {
        for (LastRun run : runs) {
            if (run.unit() == null || unit.equals(run.unit())) {
                return run;
            }
        }
        return null;
    }

    /** Returns the runs that are the last one of some unit, the newest first: up to the last of the whole force. */
    List<LastRun> last() {
        List<LastRun> last = new ArrayList<>();
        for (LastRun run : runs) {
            last.add(run);
            if (run.unit() == null) {
                return last;
            }
        }
        return last;
    }
}
