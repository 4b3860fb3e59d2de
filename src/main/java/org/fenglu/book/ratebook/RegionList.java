package org.fenglu.book.ratebook;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fenglu.kernel.rates.Evidence;
import org.jspecify.annotations.Nullable;

/** The regions that there are, by administrative code (GB/T 2260), and what they are called: {@code regions.csv}. */
final class RegionList {

    static final String FILE = "regions.csv";

    private static final String CODE = "region_code";
    private static final String NAME = "region_name_zh";
    private static final String PROVINCE_NAME = "province_name_zh";
    private static final int CODE_DIGITS = 6;
    private static final int PROVINCE_DIGITS = 2;
    private static final String NO_CITY = "0000";

    /** The whole country, a province, a city, or a county; a county has the two digits of a city before its own. */
    private static final Pattern FORM = Pattern.compile("0{6}|[1-9]\\d(0000|(0[1-9]|[1-9]\\d)\\d{2})");

    private static final List<String> COLUMNS =
            List.of(CODE, NAME, PROVINCE_NAME, "source_id", "source_id_2", "grade", "note");

    private final SortedMap<String, String> names = new TreeMap<>();
    private boolean isWhole;

    /** Reads the list; where there is none, no code is complained about. */
    RegionList(RateFindings findings, SourceList sources, byte @Nullable [] bytes) {
        if (bytes == null) {
            return;
        }
        int before = findings.count();
        List<CsvRow> rows = new CsvFile(new Spot(findings, FILE, 1), COLUMNS, Set.of()).rows(bytes);
        isWhole = findings.count() == before;
        rows.forEach(row -> put(row, sources));
        rows.forEach(this::checkProvince);
    }

    private void put(CsvRow row, SourceList sources) {
        WrittenValue code = row.cell(CODE);
        String name = row.cell(NAME).written();
        sources.citation(row, row.cell("grade").oneOf(Evidence.class));
        if (code.text() == null || !FORM.matcher(code.written()).matches()) {
            isWhole = false;
            if (code.text() != null) {
                code.refuse(RateError.NOT_REGION_CODE, "");
            }
        } else if (names.putIfAbsent(code.written(), name) != null) {
            row.spot().refuse(RateError.THERE_TWICE, CODE, code.written());
        }
    }

    /** The province's name says once more what the first digits say, so that a mistyped code shows. */
    private void checkProvince(CsvRow row) {
        WrittenValue said = row.cell(PROVINCE_NAME);
        String code = row.text(CODE);
        if (!names.containsKey(code)) {
            return;
        }
        String province = code.substring(0, PROVINCE_DIGITS) + NO_CITY;
        String name = names.get(province);
        if (name == null) {
            row.spot().refuse(RateError.PROVINCE_MISSING, CODE, code, province);
        } else if (said.text() != null && !said.written().equals(name)) {
            said.refuse(RateError.OTHER_PROVINCE, province + " " + name);
        }
    }

    /** Returns the Chinese names by code, in the order of the codes. */
    SortedMap<String, String> names() {
        return Collections.unmodifiableSortedMap(names);
    }

    /** Complains about a value that begins with the six digits of a region where the list lacks that region. */
    void checkCode(WrittenValue cell) {
        if (isWhole && cell.text() != null && !names.containsKey(cell.text().substring(0, CODE_DIGITS))) {
            cell.refuse(RateError.REGION_UNKNOWN, FILE);
        }
    }

    /** Complains about a region's name where the list has another one for its code. */
    void checkName(WrittenValue name, String code) {
        String listed = names.getOrDefault(code, "");
        if (name.text() != null && !listed.isEmpty() && !name.text().equals(listed)) {
            name.refuse(RateError.OTHER_NAME, listed);
        }
    }
}
