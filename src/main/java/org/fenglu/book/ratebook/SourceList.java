package org.fenglu.book.ratebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Evidence;
import org.jspecify.annotations.Nullable;

/** The sources that spreadsheets name by a short id: {@code sources.csv}. */
final class SourceList {

    static final String FILE = "sources.csv";
    private static final String MEMORY = "memory";

    /** What stands for a source where none was found. */
    private static final String MISSING = "missing";

    private static final List<String> COLUMNS =
            List.of("source_id", "title", "url_or_repo_path", "document_number", "seen", "issued", "read");

    /** Where a list is unclear itself, the ids that it lacks are not complained about a second time. */
    private static final Citation STAND_IN = new Citation(FILE, null, null, null, null);

    private final Map<String, Citation> citations = new HashMap<>();
    private boolean isWhole = true;

    /** Reads the list. */
    SourceList(RateFindings findings, byte @Nullable [] bytes) {
        if (bytes != null) {
            Spot file = new Spot(findings, FILE, 1);
            new CsvFile(file, COLUMNS, Set.of("issued", "read")).rows(bytes).forEach(this::put);
            isWhole = findings.count() == 0;
        }
    }

    private void put(CsvRow row) {
        String id = row.cell("source_id").written();
        String title = row.cell("title").written();
        WrittenValue issued = row.find("issued");
        WrittenValue read = row.find("read");
        LocalDate issuedOn = issued == null ? null : issued.date();
        LocalDate readOn = read == null ? null : read.date();
        if (title.isEmpty()) {
            return;
        }
        Citation citation =
                new Citation(title, orNull(row, "document_number"), orNull(row, "url_or_repo_path"), issuedOn, readOn);
        if (citations.putIfAbsent(id, citation) != null) {
            row.spot().refuse(RateError.THERE_TWICE, "source_id", id);
        }
    }

    /** Returns whether a row says that nothing was found for its days. */
    boolean isMissing(CsvRow row) {
        return row.text("source_id").equals(MISSING);
    }

    /** Returns where a row's values stand, or null where that was complained about. */
    @Nullable
    Citation citation(CsvRow row, Evidence evidence) {
        WrittenValue id = row.cell("source_id");
        WrittenValue second = row.find("source_id_2");
        if (second != null) {
            known(second);
        }
        if (id.written().equals(MEMORY) && evidence != Evidence.C) {
            row.spot().refuse(RateError.MEMORY_NOT_C, "grade", evidence.name());
        }
        Citation citation = id.text() == null ? null : known(id);
        WrittenValue published = row.find("published_on");
        return citation == null || published == null
                ? citation
                : new Citation(
                        citation.document(), citation.number(), citation.place(), published.date(), citation.read());
    }

    private @Nullable Citation known(WrittenValue id) {
        Citation citation = citations.get(id.written());
        if (citation == null && !isWhole) {
            return STAND_IN;
        }
        if (citation == null) {
            id.refuse(RateError.SOURCE_UNKNOWN, FILE);
        }
        return citation;
    }

    private static @Nullable String orNull(CsvRow row, String column) {
        return row.text(column).isEmpty() ? null : row.text(column);
    }
}
