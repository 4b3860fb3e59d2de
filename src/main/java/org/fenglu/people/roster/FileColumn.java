package org.fenglu.people.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param name English name
 * @param nameZh Chinese name
 * @param target column of the table that it fills
 * @param cell how its cells are read
 * @param isRequired whether an empty cell is a finding
 * @param isFurther whether it is kept by name in the table's column {@code further}, and has none of its own
 * @param absent stored where the cell is empty, or null for no value
 */
record FileColumn(
        String name,
        String nameZh,
        String target,
        CellFormat cell,
        boolean isRequired,
        boolean isFurther,
        @Nullable String absent) {

    static FileColumn required(String name, String nameZh, CellFormat cell) {
        return new FileColumn(name, nameZh, name, cell, true, false, null);
    }

    static FileColumn optional(String name, String nameZh, CellFormat cell) {
        return new FileColumn(name, nameZh, name, cell, false, false, null);
    }

    /** Returns this column with what an empty cell stands for. */
    FileColumn orElse(String value) {
        return new FileColumn(name, nameZh, target, cell, isRequired, isFurther, value);
    }

    /** Returns this column, kept by name with others that came later. */
    FileColumn further() {
        return new FileColumn(name, nameZh, target, cell, isRequired, true, absent);
    }

    /** Returns this column, filling a column of another name. */
    FileColumn into(String other) {
        return new FileColumn(name, nameZh, other, cell, isRequired, isFurther, absent);
    }

    /** Returns the place of the column with a name, English or Chinese, or -1. */
    static int indexOf(List<FileColumn> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name.equals(name) || columns.get(i).nameZh.equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns both names, for a message. */
    String label() {
        return name + "/" + nameZh;
    }
}
