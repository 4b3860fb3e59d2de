package org.fenglu.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a CSV file: a header, then a row a line, UTF-8, lines ended by LF. A file is there whole or not at all. */
final class CsvSheet {

    private CsvSheet() {}

    /**
     * Writes rows of cells by column; an absent cell is empty.
     *
     * @return how many rows were written; no file is left where there is none
     */
    static long write(Path file, List<String> columns, Stream<Map<String, String>> rows) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        long count = 0;
        try {
            try (CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(part, StandardCharsets.UTF_8)) {
                writer.writeRecord(columns);
                for (Iterator<Map<String, String>> each = rows.iterator(); each.hasNext(); count++) {
                    writer.writeRecord(cells(columns, each.next()));
                }
            }
            if (count == 0) {
                Files.delete(part);
            } else {
                move(part, file);
            }
            return count;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String[] cells(List<String> columns, Map<String, String> row) {
        String[] cells = new String[columns.size()];
        Arrays.setAll(cells, at -> row.getOrDefault(columns.get(at), ""));
        return cells;
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
