package org.fenglu.book.ratebook;

import java.util.EnumMap;
import java.util.Map;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Status;

/**
 * How much a book holds, and how well it is known.
 *
 * @param tables number of tables
 * @param versions number of their versions
 * @param byGrade versions by how well they are known
 * @param byStatus versions by whether they will stay
 */
public record RateCount(int tables, int versions, Map<Evidence, Integer> byGrade, Map<Status, Integer> byStatus) {

    /** Returns the counts of a book. */
    public static RateCount of(RateBook book) {
        Map<Evidence, Integer> byGrade = new EnumMap<>(Evidence.class);
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        int versions = 0;
        for (String table : book.paths()) {
            for (Dated<?> dated : book.versions(table).versions()) {
                versions++;
                byGrade.merge(dated.version().evidence(), 1, Integer::sum);
                byStatus.merge(dated.version().status(), 1, Integer::sum);
            }
        }
        return new RateCount(book.paths().size(), versions, byGrade, byStatus);
    }
}
