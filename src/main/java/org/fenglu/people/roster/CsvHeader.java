package org.fenglu.people.roster;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** The first row of a file: which field holds which column. */
final class CsvHeader {

    private static final int ABSENT = -1;

    private final FileFormat format;
    private final int headerLine;
    private final int width;

    /** The field of each of the format's columns. */
    private final int[] fieldOfColumn;

    private CsvHeader(FileFormat format, CsvRecord row) {
        this.format = format;
        this.headerLine = Math.toIntExact(row.getStartingLineNumber());
        this.width = row.getFieldCount();
        this.fieldOfColumn = new int[format.columns().size()];
        Arrays.fill(fieldOfColumn, ABSENT);
    }

    /** Returns the header, or null after a complaint. */
    static @Nullable CsvHeader read(CsvRecord row, FileFormat format, Complaints complaints) {
        long before = complaints.count();
        CsvHeader header = new CsvHeader(format, row);
        if (row.getFields().stream().allMatch(name -> FileColumn.indexOf(format.columns(), name.strip()) == ABSENT)) {
            complaints.at(header.headerLine, "CSV");
            complaints.add(FindingCode.HEADER_MISSING, found(row), names(format, FileColumn::isRequired));
            return null;
        }
        for (int field = 0; field < header.width; field++) {
            header.place(row.getField(field).strip(), field, complaints);
        }
        header.requireAll(row, complaints);
        return complaints.count() == before ? header : null;
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

    private static @Nullable String value(FileColumn column, String field, Complaints complaints) {
        String text = field.strip();
        if (!text.isEmpty()) {
            return column.cell().read(text, complaints);
        }
        if (column.isRequired()) {
            complaints.add(FindingCode.VALUE_MISSING, "", column.label());
        }
        return column.absent();
    }

    private void place(String name, int field, Complaints complaints) {
        int column = FileColumn.indexOf(format.columns(), name);
        String number = Integer.toString(field + 1);
        complaints.at(headerLine, name.isEmpty() ? number : Complaints.shortened(name));
        if (name.isEmpty()) {
            complaints.add(FindingCode.UNNAMED_COLUMN, number, names(format, any -> true));
        } else if (column == ABSENT) {
            complaints.add(FindingCode.UNKNOWN_COLUMN, TextCells.visible(name), names(format, any -> true));
        } else if (fieldOfColumn[column] != ABSENT) {
            complaints.add(
                    FindingCode.DUPLICATE_COLUMN,
                    (fieldOfColumn[column] + 1) + ", " + number,
                    format.columns().get(column).label());
        } else {
            fieldOfColumn[column] = field;
        }
    }

    private void requireAll(CsvRecord row, Complaints complaints) {
        for (int i = 0; i < fieldOfColumn.length; i++) {
            FileColumn column = format.columns().get(i);
            if (column.isRequired() && fieldOfColumn[i] == ABSENT) {
                complaints.at(headerLine, column.name());
                complaints.add(FindingCode.MISSING_COLUMN, found(row), column.label());
            }
        }
    }

    private static String found(CsvRecord row) {
        return TextCells.visible(String.join(", ", row.getFields()));
    }

    private static String names(FileFormat format, Predicate<FileColumn> which) {
        return format.columns().stream().filter(which).map(FileColumn::label).collect(Collectors.joining(", "));
    }
}
