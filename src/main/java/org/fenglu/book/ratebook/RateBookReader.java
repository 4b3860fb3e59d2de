package org.fenglu.book.ratebook;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Timeline;
import org.jspecify.annotations.Nullable;

/** Reads all files into one book: the spreadsheets, the tables, and last the schemes, which refer to both. */
final class RateBookReader {

    static final String YAML = ".yaml";
    static final String CSV = ".csv";
    private static final Pattern REGION = Pattern.compile("region/(\\d{6})/");
    private static final Pattern REGION_SHEET = Pattern.compile("region/(\\d{6})/([a-z-]+)\\.csv");
    private static final Pattern NATIONAL_SERIES = Pattern.compile("national/series/([a-z_-]+)\\.csv");
    private static final Pattern SCHEME = Pattern.compile("scheme/[a-z0-9-]+\\.yaml");
    private static final Set<String> LISTS = Set.of(SourceList.FILE, RegionList.FILE);
    private static final String SCHEMES = "scheme/";
    private static final String CALENDARS = "national/calendar/";
    private static final String COUNTRY = "000000";

    private final Map<String, byte[]> files;
    private final RateFindings findings = new RateFindings();
    private final Map<String, Timeline<?>> tables = new TreeMap<>();
    private final SourceList sources;
    private final RegionList regions;

    RateBookReader(Map<String, byte[]> files) {
        this.files = files;
        this.sources = new SourceList(findings, files.get(SourceList.FILE));
        this.regions = new RegionList(findings, sources, files.get(RegionList.FILE));
    }

    /** Complains where no list of regions came with the files; a book kept from before there were lists has none. */
    void requireRegionList() {
        if (!files.isEmpty() && !files.containsKey(RegionList.FILE)) {
            new Spot(findings, RegionList.FILE, 0).refuse(RateError.NO_REGION_LIST, RegionList.FILE);
        }
    }

    /** Returns the book; throws {@link RateBookRefused} with every complaint about every file where there is any. */
    RateBook read(String fingerprint) {
        if (files.isEmpty()) {
            new Spot(findings, ".", 0).refuse(RateError.NO_FILES, "0");
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            readTable(file.getKey(), file.getValue());
        }
        Set<String> usedFiles = new TreeSet<>();
        SchemeSurroundings surroundings =
                new SchemeSurroundings(SCHEMES, files, new TreeSet<>(tables.keySet()), usedFiles, areSeriesKnown());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (SCHEME.matcher(file.getKey()).matches()) {
                readScheme(file.getKey(), file.getValue(), surroundings);
            }
        }
        checkSchemeFiles(usedFiles);
        if (findings.count() > 0) {
            throw new RateBookRefused(findings.all());
        }
        return new RateBook(tables, fingerprint);
    }

    private boolean areSeriesKnown() {
        return findings.all().stream().map(RateFinding::file).noneMatch(file -> file.endsWith(CSV));
    }

    private void readTable(String path, byte[] bytes) {
        Spot file = new Spot(findings, path, 1);
        Matcher sheet = REGION_SHEET.matcher(path);
        Matcher series = NATIONAL_SERIES.matcher(path);
        if (LISTS.contains(path) || path.startsWith(SCHEMES)) {
            return;
        }
        if (sheet.matches()) {
            readSheet(file, bytes, RegionSheets.sheet(sheet.group(2)), sheet.group(1));
        } else if (series.matches()) {
            readSheet(file, bytes, nationalSheet(series.group(1)), COUNTRY);
        } else if (path.endsWith(YAML)) {
            readYaml(file, path.substring(0, path.length() - YAML.length()), bytes);
        } else {
            refuseUnknown(file);
        }
    }

    private static Sheet<?> nationalSheet(String name) {
        if (name.equals(DisposableIncomes.FILE)) {
            return DisposableIncomes.SHEET;
        }
        return AverageWages.knows(name) ? AverageWages.SHEET : Tariffs.SHEET;
    }

    private void readSheet(Spot file, byte[] bytes, @Nullable Sheet<?> sheet, String region) {
        if (sheet == null) {
            refuseUnknown(file);
            return;
        }
        for (Timeline<?> timeline : new SheetReader<>(sheet, sources, regions, region).read(file, bytes)) {
            put(file, timeline);
        }
    }

    private void readYaml(Spot file, String path, byte[] bytes) {
        ValueReader<?> reader = YamlTables.reader(path, regions, folders());
        if (reader == null) {
            refuseUnknown(file);
            return;
        }
        Matcher region = REGION.matcher(path);
        if (region.lookingAt()) {
            regions.checkCode(new WrittenValue(file, "table", region.group(1), true));
        }
        YamlTable table = YamlTable.open(file, YamlTable.nameOf(path), bytes);
        put(file, table == null ? null : table.read(reader));
        if (table != null && path.startsWith(CALENDARS)) {
            checkYear(table.versions(), tables.get(path));
        }
    }

    private Set<String> folders() {
        return files.keySet().stream()
                .map(REGION::matcher)
                .filter(Matcher::lookingAt)
                .map(folder -> folder.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void readScheme(String path, byte[] bytes, SchemeSurroundings surroundings) {
        Spot file = new Spot(findings, path, 1);
        String name = path.substring(0, path.length() - YAML.length());
        YamlTable table = YamlTable.open(file, name, bytes);
        put(file, table == null ? null : table.read(new SchemeTable(surroundings)));
    }

    private void checkSchemeFiles(Set<String> usedFiles) {
        for (String path : files.keySet()) {
            if (path.startsWith(SCHEMES) && !SCHEME.matcher(path).matches() && !usedFiles.contains(path)) {
                new Spot(findings, path, 1).refuse(RateError.FILE_UNUSED, path);
            }
        }
    }

    /** Keeps a table; one that could not be made was complained about, and nothing is passed over in silence. */
    private void put(Spot file, @Nullable Timeline<?> timeline) {
        if (timeline == null) {
            if (findings.count() == 0) {
                throw new IllegalStateException(file.file() + " was neither read nor complained about");
            }
        } else if (tables.putIfAbsent(timeline.table(), timeline) != null) {
            file.refuse(RateError.TABLE_ELSEWHERE, timeline.table());
        }
    }

    /** A calendar holds in its own year and on no other day. */
    private static void checkYear(Spot versions, @Nullable Timeline<?> calendar) {
        if (calendar == null) {
            return;
        }
        int year = Integer.parseInt(calendar.table().substring(CALENDARS.length()));
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        var version = calendar.versions().get(0).version();
        if (calendar.versions().size() > 1 || !version.from().equals(first) || !last.equals(version.until())) {
            versions.refuse(RateError.CALENDAR_YEAR, "", calendar.covered(), first + " .. " + last);
        }
    }

    private static void refuseUnknown(Spot file) {
        file.refuse(RateError.FILE_UNKNOWN, file.file());
    }
}
