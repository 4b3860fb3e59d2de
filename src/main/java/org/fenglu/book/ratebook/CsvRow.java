package org.fenglu.book.ratebook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a spreadsheet, by column.
 *
 * @param spot where it starts
 * @param values what is written, by column
 */
record CsvRow(Spot spot, Map<String, String> values) {

    /** Returns the value of a column that must not be empty. */
    WrittenValue cell(String column) {
        WrittenValue cell = find(column);
        if (cell == null) {
            spot.refuse(RateError.CELL_EMPTY, column, "");
            return new WrittenValue(spot, column, null, true);
        }
        return cell;
    }

    /** Returns the value of a column, or null where it is empty. */
    @Nullable
    WrittenValue find(String column) {
        String text = text(column);
        return text.isEmpty() ? null : new WrittenValue(spot, column, isFormula(text) ? null : text, true);
    }

    /** Returns what is written in a column, perhaps nothing. */
    String text(String column) {
        return values.getOrDefault(column, "");
    }

    /** Returns whether a spreadsheet left a formula instead of its value; the file's reader complains about it. */
    static boolean isFormula(String text) {
        return text.startsWith("=");
    }
}
