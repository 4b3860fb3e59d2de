package org.fenglu.book.ratebook;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** Reads one spreadsheet into the tables that its rows belong to. */
final class SheetReader<T> {

    private static final List<String> BASES = List.of("stated", "inferred", "snapshot", "memory");
    private static final List<String> YEARS = List.of("contribution_year", "fund_year", "applies_to_year");
    private static final List<String> YES_OR_NO = List.of("retroactive", "includes_maternity");

    /** What a row may say that says that nothing was found. */
    private static final Set<String> COLUMNS_OF_A_HOLE = Set.of(
            "region_code",
            "region_name_zh",
            "scheme",
            "tier",
            "payer_class",
            "sub_area",
            "series",
            "contribution_year",
            "fund_year",
            "valid_from",
            "valid_to",
            "valid_from_basis",
            "unit",
            "source_id",
            "note");

    private static final int FIRST_YEAR = 1978;
    private static final int LAST_YEAR = 2100;

    private final Sheet<T> sheet;
    private final SourceList sources;
    private final RegionList regions;
    private final String region;
    private boolean isWhole = true;

    /**
     * Makes a reader.
     *
     * @param sheet the kind of spreadsheet
     * @param sources the sources that its rows name
     * @param regions the regions that there are
     * @param region the code that each of its rows must have
     */
    SheetReader(Sheet<T> sheet, SourceList sources, RegionList regions, String region) {
        this.sheet = sheet;
        this.sources = sources;
        this.regions = regions;
        this.region = region;
    }

    /** Returns the tables that can be made; what is unclear is complained about. */
    List<Timeline<?>> read(Spot file, byte[] bytes) {
        Map<String, List<VersionRow<T>>> tables = new TreeMap<>();
        int before = file.findings().count();
        List<CsvRow> read = new CsvFile(file, sheet.columns(), Set.of()).rows(bytes);
        isWhole = file.findings().count() == before;
        read.stream()
                .findFirst()
                .ifPresent(row -> regions.checkCode(new WrittenValue(row.spot(), "region_code", region, true)));
        for (CsvRow row : read) {
            VersionRow<T> version = version(row);
            if (version == null) {
                isWhole = false;
            } else {
                tables.computeIfAbsent(version.version().table(), table -> new ArrayList<>())
                        .add(version);
            }
        }
        List<Timeline<?>> timelines = new ArrayList<>();
        tables.forEach((table, rows) -> {
            Timeline<T> timeline = chain(table, rows);
            if (timeline != null) {
                timelines.add(timeline);
            }
        });
        return timelines;
    }

    private @Nullable Timeline<T> chain(String table, List<VersionRow<T>> rows) {
        rows.sort(Comparator.comparing(row -> row.version().from()));
        for (int at = 0; at + 1 < rows.size(); at++) {
            VersionRow<T> row = rows.get(at);
            LocalDate next = rows.get(at + 1).version().from();
            if (row.version().until() == null && next.isAfter(row.version().from())) {
                row.spot()
                        .refuse(
                                RateError.VERSION_OPEN,
                                table,
                                next.toString(),
                                next.minusDays(1).toString());
            }
        }
        return sheet.year() != null || !isWhole
                ? VersionChain.withGaps(table, rows)
                : VersionChain.timeline(table, rows);
    }

    private @Nullable VersionRow<T> version(CsvRow row) {
        int before = row.spot().findings().count();
        checkRow(row);
        if (sources.isMissing(row)) {
            return hole(row, before);
        }
        Evidence evidence = row.cell("grade").oneOf(Evidence.class);
        Status status = status(row);
        Citation citation = sources.citation(row, evidence);
        LocalDate from = from(row);
        LocalDate until = until(row);
        String table = sheet.rows().table(row);
        T values = row.spot().make(before, () -> sheet.rows().values(row));
        if (isUnclear(row, before, from, until)) {
            return null;
        }
        if (values == null || citation == null) {
            throw new IllegalStateException(row.spot() + " was neither read nor complained about");
        }
        return new VersionRow<>(values, new Version(table, from, until, citation, evidence, status), row.spot());
    }

    /** Days for which nothing was found: an officer that needs them is refused, and no rule ends by accident. */
    private @Nullable VersionRow<T> hole(CsvRow row, int before) {
        row.cell("note");
        LocalDate from = from(row);
        LocalDate until = row.cell("valid_to").date();
        String table = sheet.rows().table(row);
        for (String column : sheet.columns()) {
            WrittenValue cell = COLUMNS_OF_A_HOLE.contains(column) ? null : row.find(column);
            if (cell != null) {
                cell.refuse(RateError.MISSING_WITH_VALUE, "");
            }
        }
        return isUnclear(row, before, from, until) ? null : VersionRow.hole(table, from, until, row.spot());
    }

    private static boolean isUnclear(CsvRow row, int before, LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from) && row.spot().findings().count() == before) {
            row.spot().refuse(RateError.UPSIDE_DOWN, "valid_from", from.toString(), "valid_to " + until);
        }
        return row.spot().findings().count() > before;
    }

    private void checkRow(CsvRow row) {
        WrittenValue code = row.cell("region_code");
        if (code.text() != null && !code.written().equals(region)) {
            code.refuse(RateError.NOT_AS_EXPECTED, region);
        } else {
            regions.checkName(row.cell("region_name_zh"), region);
        }
        WrittenValue unit = row.cell("unit");
        if (sheet.unit() != null && unit.text() != null && !unit.written().equals(sheet.unit())) {
            unit.refuse(RateError.NOT_AS_EXPECTED, sheet.unit());
        }
        if (sheet.year() == null) {
            row.cell("valid_from_basis").oneOf(BASES);
        }
        checkColumns(row);
    }

    /** What no calculation reads is checked all the same: an error there is often one of the whole row. */
    private static void checkColumns(CsvRow row) {
        for (String column : YEARS) {
            WrittenValue year = row.find(column);
            if (year != null) {
                year.whole(FIRST_YEAR, LAST_YEAR);
            }
        }
        for (String column : YES_OR_NO) {
            WrittenValue answer = row.find(column);
            if (answer != null) {
                answer.oneOf(List.of("Y", "N"));
            }
        }
        WrittenValue average = row.find("average_wage");
        if (average != null) {
            average.money();
        }
    }

    private LocalDate from(CsvRow row) {
        String year = sheet.year();
        return year == null
                ? row.cell("valid_from").date()
                : LocalDate.of(row.cell(year).whole(FIRST_YEAR, LAST_YEAR), Month.JANUARY, 1);
    }

    private @Nullable LocalDate until(CsvRow row) {
        if (sheet.year() != null) {
            return from(row).withMonth(12).withDayOfMonth(31);
        }
        WrittenValue last = row.find("valid_to");
        return last == null ? null : last.date();
    }

    /** A value in force until the next notice is final: the notice starts another version. */
    private Status status(CsvRow row) {
        WrittenValue cell = sheet.columns().contains("status") ? row.cell("status") : null;
        if (cell == null || cell.text() == null) {
            return Status.FINAL;
        }
        String text = cell.written();
        if (text.equals("final") || text.startsWith("in force until ")) {
            return Status.FINAL;
        }
        if (text.equals("derived")) {
            return Status.DERIVED;
        }
        if (text.equals("provisional") || text.startsWith("provisional from ")) {
            return Status.PROVISIONAL;
        }
        cell.refuse(RateError.NOT_ONE_OF, "final, provisional, provisional from …, derived, in force until …");
        return Status.FINAL;
    }
}
