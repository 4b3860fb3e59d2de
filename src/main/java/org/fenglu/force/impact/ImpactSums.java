package org.fenglu.force.impact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sums by unit, month and line while a comparison runs; safe to share between threads.
 *
 * <p>The totals are those of every officer on either side, so they are what two full runs come to. The lines are those
 * that differ for officers who are paid on both sides; who is paid on one side only is counted with the employer cost.
 */
final class ImpactSums {

    /** In front of the names of totals, which no line has. */
    static final String TOTAL = "TOTAL ";

    /** The code under which the officers are counted that can be paid before but not after. */
    static final String NO_LONGER_PAID = TOTAL + "NO_LONGER_PAID";

    /** The code under which the officers are counted that can be paid after but not before. */
    static final String NEWLY_PAID = TOTAL + "NEWLY_PAID";

    private final Map<Place, Sum> sums = new TreeMap<>();
    private long compared;
    private long changed;

    private record Place(YearMonth month, String unit, String code) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byMonth = month.compareTo(other.month);
            int byUnit = byMonth != 0 ? byMonth : unit.compareTo(other.unit);
            return byUnit != 0 ? byUnit : code.compareTo(other.code);
        }
    }

    private static final class Sum {
        private long officers;
        private long before;
        private long after;

        private void add(long oneBefore, long oneAfter) {
            officers++;
            before = Math.addExact(before, oneBefore);
            after = Math.addExact(after, oneAfter);
        }
    }

    /** Counts an officer's month. */
    void add(String unit, YearMonth month, long @Nullable [] before, long @Nullable [] after) {
        compared++;
        if (before == null && after == null) {
            return;
        }
        for (int at = 0; at < Change.TOTALS.size(); at++) {
            sum(unit, month, TOTAL + Change.TOTALS.get(at))
                    .add(before == null ? 0 : before[at], after == null ? 0 : after[at]);
        }
        int cost = Change.TOTALS.size() - 1;
        if (before == null && after != null) {
            sum(unit, month, NEWLY_PAID).add(0, after[cost]);
        } else if (before != null && after == null) {
            sum(unit, month, NO_LONGER_PAID).add(before[cost], 0);
        }
    }

    /** Counts the lines of an officer's month that differ. */
    void add(Change change) {
        changed++;
        if (change.beforeTotals() == null || change.afterTotals() == null) {
            return;
        }
        for (Change.Line line : change.lines()) {
            sum(change.officer().unit(), change.month(), line.code()).add(line.before(), line.after());
        }
    }

    /** Adds the sums of a range. */
    synchronized void add(ImpactSums range) {
        compared += range.compared;
        changed += range.changed;
        range.sums.forEach((place, sum) -> {
            Sum own = sums.computeIfAbsent(place, none -> new Sum());
            own.officers += sum.officers;
            own.before = Math.addExact(own.before, sum.before);
            own.after = Math.addExact(own.after, sum.after);
        });
    }

    synchronized long compared() {
        return compared;
    }

    /** Writes the sums and the end of an impact. */
    synchronized void store(Connection connection, long impact, Set<String> toAccept) throws SQLException {
        String sql = "insert into impact_sum values (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<Place, Sum> entry : sums.entrySet()) {
                Place place = entry.getKey();
                insert.setLong(1, impact);
                insert.setObject(2, place.month().atDay(1));
                insert.setString(3, place.unit());
                insert.setString(4, place.code());
                insert.setLong(5, entry.getValue().officers);
                insert.setLong(6, entry.getValue().before);
                insert.setLong(7, entry.getValue().after);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        String end = "insert into impact_end (impact, months_compared, months_changed, to_accept) values (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(end)) {
            insert.setLong(1, impact);
            insert.setLong(2, compared);
            insert.setLong(3, changed);
            insert.setArray(4, connection.createArrayOf("text", toAccept.toArray()));
            insert.executeUpdate();
        }
    }

    private Sum sum(String unit, YearMonth month, String code) {
        return sums.computeIfAbsent(new Place(month, unit, code), none -> new Sum());
    }
}
