package org.fenglu.ratebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What regions are called, as their spreadsheets write it. */
final class RegionNames {

    private static final Pattern SHEET = Pattern.compile("region/(\\d{6})/([a-z-]+)\\.csv");

    private RegionNames() {}

    /** Returns the Chinese names of the regions that have a spreadsheet, by code. */
    static Map<String, String> of(Map<String, byte[]> files) {
        Map<String, String> names = new TreeMap<>();
        files.forEach((path, bytes) -> {
            Matcher file = SHEET.matcher(path);
            Sheet<?> sheet = file.matches() ? RegionSheets.sheet(file.group(2)) : null;
            if (sheet != null && !names.containsKey(file.group(1))) {
                List<CsvRow> rows =
                        new CsvFile(new Spot(new RateFindings(), path, 1), sheet.columns(), Set.of()).rows(bytes);
                rows.stream().findFirst().ifPresent(row -> names.put(file.group(1), row.text("region_name_zh")));
            }
        });
        return names;
    }
}
