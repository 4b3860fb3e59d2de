package org.fenglu.people.roster;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A kind of file: its columns, what must be right about them, and the table that it fills.
 *
 * @param kind kind of file
 * @param table table that it fills
 * @param columns columns, in the order of the documentation
 * @param order columns of the table by which rows are stored, so that its reader walks forward
 * @param rowCheck what the cells of one row must agree on
 * @param checks what the rows must agree on, with each other and with the store
 */
record FileFormat(
        ImportKind kind,
        String table,
        List<FileColumn> columns,
        String order,
        RowCheck rowCheck,
        List<StagedCheck> checks) {

    /** Checks the cells of one row against each other; a cell is null where it is empty or could not be read. */
    interface RowCheck {

        /** Checks nothing. */
        RowCheck NONE = (row, complaints) -> {};

        void check(StagedRow row, Complaints complaints);
    }

    FileFormat {
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
    }

    /** Returns the columns in which the rows wait, as a selection from the table, with commas between them. */
    String staged() {
        return columns.stream()
                .map(column -> column.isFurther() ? "null::text as " + column.target() : column.target())
                .collect(Collectors.joining(", "));
    }

    /** Returns the columns of the table that the file fills, with commas between them. */
    String targets() {
        return own() + (hasFurther() ? ", further" : "");
    }

    /** Returns what fills these columns, of a row that waits; what was not reported is not named. */
    String values() {
        return own() + (hasFurther() ? ", " + named() : "");
    }

    private boolean hasFurther() {
        return columns.stream().anyMatch(FileColumn::isFurther);
    }

    private String own() {
        return columns.stream()
                .filter(column -> !column.isFurther())
                .map(FileColumn::target)
                .collect(Collectors.joining(", "));
    }

    private String named() {
        return columns.stream()
                .filter(FileColumn::isFurther)
                .map(FileColumn::target)
                .map(column -> "coalesce(e'\\t" + column + "=' || nullif(" + column + ", '0'), '')")
                .collect(Collectors.joining(" || "));
    }
}
