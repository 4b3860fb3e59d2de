package org.fenglu.people.roster;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Takes in one file: examines its bytes, reads its rows into a temporary table, checks them all, and records them all
 * in one transaction, or none.
 */
final class FileImport {

    private final FileFormat format;
    private final Path path;
    private final ImportProgress progress;
    private final Complaints complaints = new Complaints();
    private long rowsRead;

    FileImport(FileFormat format, Path path, ImportProgress progress) {
        this.format = format;
        this.path = path;
        this.progress = progress;
    }

    ImportReport run(DataSource source) throws SQLException {
        TextFile file = TextFile.examine(path, complaints);
        if (file == null) {
            return report(0, null);
        }
        try (Connection connection = source.getConnection()) {
            boolean wasAutomatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                return run(file, new Recording(connection, format, file));
            } finally {
                connection.rollback();
                connection.setAutoCommit(wasAutomatic);
            }
        }
    }

    /** The rows are read before the lock is taken, so that a large file keeps no one waiting for long. */
    private ImportReport run(TextFile file, Recording recording) throws SQLException {
        Instant knownSince = recording.knownSince();
        if (knownSince != null) {
            return report(0, knownSince);
        }
        try (StagedTable staged = recording.stage()) {
            read(file, staged);
            staged.end();
        }
        Instant recordedAt = recording.begin();
        knownSince = recording.knownSince();
        if (knownSince != null) {
            return report(0, knownSince);
        }
        recording.check(complaints);
        if (!complaints.isEmpty()) {
            return report(0, null);
        }
        return report(recording.record(recordedAt), recordedAt);
    }

    private void read(TextFile file, StagedTable staged) throws SQLException {
        try (CountedBytes bytes = new CountedBytes(file, Files.newInputStream(file.path()), progress);
                CsvRows rows = new CsvRows(file, bytes, complaints)) {
            CsvRecord first = rows.next();
            CsvHeader header = first == null ? null : CsvHeader.read(first, format, complaints);
            if (header != null) {
                read(rows, header, staged);
            }
            if (complaints.isEmpty() && rowsRead == 0) {
                complaints.at(0, String.valueOf(file.path().getFileName()));
                complaints.add(FindingCode.FILE_EMPTY, "0", "CSV");
            }
            if (complaints.isEmpty() && !bytes.areAsExamined()) {
                throw new IOException("文件在读取时被改动 (the file was changed while it was read)");
            }
        } catch (IOException unreadable) {
            complaints.at(0, String.valueOf(file.path().getFileName()));
            complaints.add(FindingCode.FILE_UNREADABLE, String.valueOf(unreadable.getMessage()), "CSV");
        }
    }

    private void read(CsvRows rows, CsvHeader header, StagedTable staged) throws IOException, SQLException {
        for (CsvRecord next = rows.next(); next != null; next = rows.next()) {
            rowsRead++;
            StagedRow row = header.row(next, complaints);
            if (row != null) {
                staged.add(row);
            }
        }
    }

    private ImportReport report(long rowsWritten, @Nullable Instant recordedAt) {
        return new ImportReport(
                format.kind(),
                String.valueOf(path.getFileName()),
                rowsRead,
                rowsWritten,
                complaints.kept(),
                complaints.count(),
                recordedAt);
    }
}
