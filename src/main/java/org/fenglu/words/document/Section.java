package org.fenglu.words.document;

import java.util.List;

/**
 * One part of a document: a heading, an explanation, and a table whose heads stand again on each page of a print.
 *
 * @param note what to know before the table; empty: none
 * @param columns empty: no table, only the note
 * @param rows one text for each column
 */
public record Section(String title, String note, List<TableColumn> columns, List<List<String>> rows) {

    /** A row that does not fit the columns is a bug of the caller: an amount would stand under another's head. */
    public Section {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Section " + title + " has " + columns.size() + " columns, but a row is " + row);
            }
        }
    }

    /** A section of words alone. */
    public static Section note(String title, String note) {
        return new Section(title, note, List.of(), List.of());
    }
}
