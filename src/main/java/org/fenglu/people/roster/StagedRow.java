package org.fenglu.people.roster;

import org.jspecify.annotations.Nullable;

/** One row of a file as it will be stored, cell by cell; null where a cell is empty or could not be read. */
final class StagedRow {

    private final int line;
    private final @Nullable String[] values;

    StagedRow(int line, int columns) {
        this.line = line;
        this.values = new String[columns];
    }

    int line() {
        return line;
    }

    @Nullable
    String value(int column) {
        return values[column];
    }

    void put(int column, @Nullable String value) {
        values[column] = value;
    }

    /** Appends the row as a line of PostgreSQL's text COPY format; no cell holds tabs or line breaks. */
    void appendTo(StringBuilder copy) {
        copy.append(line);
        for (String value : values) {
            copy.append('\t');
            if (value == null) {
                copy.append("\\N");
            } else {
                copy.append(value.indexOf('\\') < 0 ? value : value.replace("\\", "\\\\"));
            }
        }
        copy.append('\n');
    }
}
