package org.fenglu.book.ratebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of spreadsheet.
 *
 * @param columns its columns
 * @param unit the unit that each of its rows must name, or null where it differs by row
 * @param year the column with the statistics year for which a row holds, or null where rows hold from valid_from
 *     through valid_to
 * @param rows how a row is read
 */
record Sheet<T>(
        List<String> columns,
        @Nullable String unit,
        @Nullable String year,
        Rows<T> rows) {

    /** Reads the rows of one kind of spreadsheet. */
    interface Rows<T> {

        /** Returns the path of the table that a row belongs to. */
        String table(CsvRow row);

        /** Returns what the row says, or null where that was complained about. */
        @Nullable
        T values(CsvRow row);
    }
}
