package org.fenglu.roster;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** The first row of a file: which field holds which column. */
final class CsvHeader {

    private static final int ABSENT = -1;

    private final FileFormat format;
    private final int width;

    /** The field of each of the format's columns. */
    private final int[] fieldOfColumn;

    private CsvHeader(FileFormat format, int width, int[] fieldOfColumn) {
        this.format = format;
        this.width = width;
        this.fieldOfColumn = fieldOfColumn;
    }

    /** Returns the header, or null after a complaint. */
    static @Nullable CsvHeader read(CsvRecord row, FileFormat format, Complaints complaints) {
        long before = complaints.count();
        int[] fieldOfColumn = new int[format.columns().size()];
        Arrays.fill(fieldOfColumn, ABSENT);
        for (int field = 0; field < row.getFieldCount(); field++) {
            String name = row.getField(field).strip();
            complaints.at(1, Complaints.shortened(name));
            int column = Column.indexOf(format.columns(), name);
            if (column == ABSENT) {
                complaints.add(FindingCode.UNKNOWN_COLUMN, TextCells.visible(name), names(format));
            } else if (fieldOfColumn[column] != ABSENT) {
                complaints.add(
                        FindingCode.DUPLICATE_COLUMN,
                        (fieldOfColumn[column] + 1) + ", " + (field + 1),
                        format.columns().get(column).label());
            } else {
                fieldOfColumn[column] = field;
            }
        }
        requireAll(row, fieldOfColumn, format, complaints);
        return complaints.count() == before ? new CsvHeader(format, row.getFieldCount(), fieldOfColumn) : null;
    }

    /** Returns a row as it will be stored, or null after a complaint. */
    @Nullable
    StagedRow row(CsvRecord row, Complaints complaints) {
        long before = complaints.count();
        int line = Math.toIntExact(row.getStartingLineNumber());
        if (row.getFieldCount() != width) {
            complaints.at(line, "CSV");
            complaints.add(FindingCode.MALFORMED_ROW, Integer.toString(row.getFieldCount()), Integer.toString(width));
            return null;
        }
        StagedRow staged = new StagedRow(line, fieldOfColumn.length);
        for (int column = 0; column < fieldOfColumn.length; column++) {
            int field = fieldOfColumn[column];
            complaints.at(line, format.columns().get(column).name());
            staged.put(
                    column,
                    value(format.columns().get(column), field == ABSENT ? "" : row.getField(field), complaints));
        }
        format.rowCheck().check(staged, complaints);
        return complaints.count() == before ? staged : null;
    }

    private static @Nullable String value(Column column, String field, Complaints complaints) {
        String text = field.strip();
        if (!text.isEmpty()) {
            return column.cell().read(text, complaints);
        }
        if (column.isRequired()) {
            complaints.add(FindingCode.VALUE_MISSING, "", column.label());
        }
        return column.absent();
    }

    private static void requireAll(CsvRecord row, int[] fieldOfColumn, FileFormat format, Complaints complaints) {
        for (int i = 0; i < fieldOfColumn.length; i++) {
            Column column = format.columns().get(i);
            if (column.isRequired() && fieldOfColumn[i] == ABSENT) {
                complaints.at(1, column.name());
                complaints.add(
                        FindingCode.MISSING_COLUMN,
                        TextCells.visible(String.join(", ", row.getFields())),
                        column.label());
            }
        }
    }

    private static String names(FileFormat format) {
        return format.columns().stream().map(Column::label).collect(Collectors.joining(", "));
    }
}
