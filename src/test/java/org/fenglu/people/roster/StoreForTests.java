package org.fenglu.people.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fenglu.kernel.staff.Finding;

/** A store with the files that a test gives it. */
record StoreForTests(DataSource source, Path folder) {

    private static final List<String> TABLES =
            List.of("import_file", "unit_terms", "officer", "month_fact", "opening_balance", "acceptance");

    /** Takes in rows that differ from right ones as told. */
    ImportReport take(ImportKind kind, String... rows) {
        return takeText(kind, CsvForTests.csv(kind, List.of(rows)));
    }

    ImportReport takeText(ImportKind kind, String text) {
        return takeBytes(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    ImportReport takeBytes(ImportKind kind, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("file.csv"), bytes);
            return takeFile(kind, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ImportReport takeFile(ImportKind kind, Path file) {
        try {
            return new Imports(source, RatesForTests::new).take(kind, file, ImportProgress.SILENT);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns findings as {@code line CODE field: found -> expected}, one a line. */
    static String words(ImportReport report) {
        return report.findings().stream().map(StoreForTests::words).collect(Collectors.joining("\n"));
    }

    private static String words(ImportFinding found) {
        Finding finding = found.finding();
        return found.line() + " " + finding.code() + " " + finding.field() + ": " + finding.found() + " -> "
                + finding.expected();
    }

    /** Returns how many rows all tables hold together. */
    long rows() {
        return TABLES.stream().mapToLong(this::rows).sum();
    }

    long rows(String table) {
        return Long.parseLong(ask("select count(*) from " + table));
    }

    /** Returns the first cell of an answer. */
    String ask(String query) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    void run(String command) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
