package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.OfficerQuery;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.people.roster.Officers;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the chunks of a run, one after the other. Whoever asks reads the chunk with a connection of its own while
 * the others calculate and store, so no more than one chunk per worker is ever in memory.
 */
final class ChunkSource {

    private final RunTerms run;
    private final Map<Integer, LastKey> done;
    private int number;
    private @Nullable OfficerKey after;
    private boolean isAtEnd;

    /**
     * Officers that are calculated and stored together, in one transaction.
     *
     * @param number place in the run, from 1
     * @param range the part of the force that it is about
     * @param rows the officers employed in the month
     */
    record Chunk(int number, KeyRange range, List<OfficerRow> rows) {}

    /** The end of a chunk that was done before; null where it was the last one. */
    record LastKey(@Nullable OfficerKey key) {}

    ChunkSource(RunTerms run, Map<Integer, LastKey> done) {
        this.run = run;
        this.done = done;
    }

    /** Returns the next chunk that is not done, or null when there is none. */
    synchronized @Nullable Chunk next(Connection connection, Officers officers) throws SQLException {
        skipDone();
        if (isAtEnd) {
            return null;
        }
        number++;
        OfficerQuery query = new OfficerQuery(
                run.order().month(), run.order().unit(), run.knownAt(), after, null, run.chunkSize() + 1);
        List<OfficerRow> rows = officers.chunk(connection, query);
        OfficerKey start = after;
        if (rows.size() <= run.chunkSize()) {
            isAtEnd = true;
            return new Chunk(number, new KeyRange(run.order().unit(), start, null), rows);
        }
        List<OfficerRow> whole = rows.subList(0, size(rows));
        after = whole.get(whole.size() - 1).key();
        return new Chunk(number, new KeyRange(run.order().unit(), start, after), whole);
    }

    /** No more chunks are handed out. */
    synchronized void end() {
        isAtEnd = true;
    }

    private void skipDone() {
        for (LastKey last = done.get(number + 1); last != null && !isAtEnd; last = done.get(number + 1)) {
            number++;
            after = last.key();
            isAtEnd = after == null;
        }
    }

    /** Two employments of one officer at one unit stay in one chunk; the row too many shows whether one continues. */
    private static int size(List<OfficerRow> rows) {
        int size = rows.size() - 1;
        while (size > 1 && MonthEmployment.isSamePlace(rows.get(size - 1), rows.get(size))) {
            size--;
        }
        return size;
    }
}
