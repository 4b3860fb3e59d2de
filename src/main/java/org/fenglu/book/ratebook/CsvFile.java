package org.fenglu.book.ratebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A spreadsheet as CSV: a header with known columns in any order, then rows as long as the header. */
final class CsvFile {

    /** More than any table of law has; a file of a million rows is refused before it fills the memory. */
    private static final int MOST_ROWS = 100_000;

    private static final Pattern OTHER_PARTING = Pattern.compile("[;\t；，|]");
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final Spot file;
    private final List<String> columns;
    private final Set<String> optional;

    /**
     * Describes a file.
     *
     * @param file the file, at its first line
     * @param columns the columns that it has
     * @param optional those of them that it may leave out
     */
    CsvFile(Spot file, List<String> columns, Set<String> optional) {
        this.file = file;
        this.columns = columns;
        this.optional = optional;
    }

    /** Returns the rows that can be read; what cannot is complained about. */
    List<CsvRow> rows(byte[] bytes) {
        String text = FileText.decoded(file, bytes);
        List<CsvRecord> records = text == null ? List.of() : records(text);
        if (records.isEmpty()) {
            if (text != null && text.isBlank()) {
                file.refuse(RateError.FILE_EMPTY, "", "", String.join(",", columns));
            }
            return List.of();
        }
        List<String> header =
                records.get(0).getFields().stream().map(String::strip).toList();
        if (!isHeaderKnown(header)) {
            return List.of();
        }
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            Spot spot = file.at((int) row.getStartingLineNumber());
            if (row.getFields().stream().allMatch(String::isBlank)) {
                spot.refuse(RateError.ROW_EMPTY, "");
            } else if (row.getFieldCount() == header.size()) {
                Map<String, String> values = values(header, row);
                refuseFormulas(spot, values);
                rows.add(new CsvRow(spot, values));
            } else {
                spot.refuse(
                        RateError.ROW_LENGTH, "", String.valueOf(row.getFieldCount()), String.valueOf(header.size()));
            }
        }
        return rows;
    }

    private static void refuseFormulas(Spot spot, Map<String, String> values) {
        values.forEach((column, value) -> {
            if (CsvRow.isFormula(value)) {
                spot.refuse(RateError.FORMULA, column, value);
            }
        });
    }

    /** A quote that is not closed swallows the rows below it, so no value may go over a line's end. */
    private List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (records.size() > MOST_ROWS) {
                    String most = String.valueOf(MOST_ROWS);
                    file.refuse(RateError.ROWS_TOO_MANY, "", most, most);
                    return List.of();
                }
                records.add(record);
            }
        } catch (CsvParseException broken) {
            Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
            file.at(line.find() ? Integer.parseInt(line.group(1)) : 1).refuse(RateError.NOT_CSV, "");
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (CsvRecord record : records) {
            if (record.getFields().stream().anyMatch(value -> value.indexOf('\n') >= 0)) {
                file.at((int) record.getStartingLineNumber()).refuse(RateError.NOT_CSV, "");
                return List.of();
            }
        }
        return records;
    }

    private boolean isHeaderKnown(List<String> header) {
        int before = file.findings().count();
        Matcher other = OTHER_PARTING.matcher(header.get(0));
        if (header.size() == 1 && columns.size() > 1 && other.find()) {
            file.refuse(RateError.NOT_COMMA, other.group().equals("\t") ? "TAB" : other.group());
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!columns.contains(column)) {
                file.refuse(RateError.COLUMN_UNKNOWN, "", column, String.join(",", columns));
            } else if (!seen.add(column)) {
                file.refuse(RateError.COLUMN_TWICE, column);
            }
        }
        for (String column : columns) {
            if (!seen.contains(column) && !optional.contains(column)) {
                file.refuse(RateError.COLUMN_MISSING, column);
            }
        }
        return file.findings().count() == before;
    }

    private static Map<String, String> values(List<String> header, CsvRecord row) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < header.size(); at++) {
            values.put(header.get(at), row.getField(at).strip());
        }
        return values;
    }
}
