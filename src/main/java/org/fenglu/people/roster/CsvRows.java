package org.fenglu.people.roster;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180), one after the other.
 *
 * <p>The reader takes an open quote at the end of a file for a whole field. So the file is followed by a row of our
 * own; where that row does not come back by itself, a quote has swallowed it.
 */
final class CsvRows implements AutoCloseable {

    private static final int LONGEST_FIELD = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\u0000";
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final CloseableIterator<CsvRecord> records;
    private final Complaints complaints;
    private int line;

    CsvRows(TextFile file, InputStream bytes, Complaints complaints) throws IOException {
        this.complaints = complaints;
        InputStream withEnd =
                new SequenceInputStream(bytes, new ByteArrayInputStream(("\n" + END).getBytes(file.charset())));
        PushbackReader reader = new PushbackReader(new InputStreamReader(
                withEnd,
                file.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        int first = reader.read();
        if (first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        records = CsvReader.builder()
                .maxBufferSize(LONGEST_FIELD)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(reader)
                .iterator();
    }

    /** Returns the next row that holds anything, or null at the end and after a complaint. */
    @Nullable
    CsvRecord next() throws IOException {
        try {
            CsvRecord row = records.next();
            while (isBlank(row)) {
                row = records.next();
            }
            line = Math.toIntExact(row.getStartingLineNumber());
            return isWhole(row) ? row : null;
        } catch (CsvParseException broken) {
            complain(broken);
            return null;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private boolean isWhole(CsvRecord row) {
        String last = row.getField(row.getFieldCount() - 1);
        boolean isSwallowed = last.endsWith(END) && !last.equals(END);
        if (isSwallowed) {
            complaints.at(line, "CSV");
            complaints.add(FindingCode.BROKEN_QUOTES, "\"" + TextCells.visible(last), "\"...\"");
        }
        return !last.endsWith(END);
    }

    /** The lines that spreadsheets leave below a table hold commas and nothing else. */
    private static boolean isBlank(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (!row.getField(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void complain(CsvParseException broken) {
        Matcher at = LINE.matcher(String.valueOf(broken.getMessage()));
        complaints.at(at.find() ? Integer.parseInt(at.group(1)) : line + 1, "CSV");
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("closing quote")) {
            complaints.add(
                    FindingCode.BROKEN_QUOTES,
                    reason.substring(reason.indexOf(':') + 1).strip(),
                    "\"...\",");
        } else {
            complaints.add(FindingCode.VALUE_TOO_LONG, "> " + LONGEST_FIELD, Integer.toString(LONGEST_FIELD));
        }
    }
}
