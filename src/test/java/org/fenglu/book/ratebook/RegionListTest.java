package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region is one of the list of codes, wherever its code stands; errors in the list itself are in rate-errors.csv. */
class RegionListTest {

    private static final String NOT_LISTED = " has the region \"991900\","
            + " which is not in regions.csv. Correct the code, or add the region to regions.csv with its name, its"
            + " province and its source.";

    private static final String CONTROL = """
            table: control/parity
            title: 收入底线
            versions:
              - from: 2025-01-01
                source: {document: 某通知}
                grade: A
                status: final
                values:
                  nameZh: 收入底线
                  within: "990000"
                  kind: PARITY_FLOOR
                  measure: GROSS
                  index: {series: ON_POST_NONPRIVATE_AVG, place: "990000/1", refYearOffset: -1}
            """;

    @Test
    void anInventedRegionIsSaidInEachFileOfItsFolder() {
        assertThat(complaints(withCopyOfRegion("991900", "某市")))
                .containsExactly(
                        "region/991900/average-wage.csv:2: region_code" + NOT_LISTED,
                        "region/991900/contribution-base.csv:2: region_code" + NOT_LISTED,
                        "region/991900/contribution-rate.csv:2: region_code" + NOT_LISTED,
                        "region/991900/disposable-income.csv:2: region_code" + NOT_LISTED,
                        "region/991900/housing-fund-payer.yaml:1: table" + NOT_LISTED,
                        "region/991900/housing-fund.csv:2: region_code" + NOT_LISTED,
                        "region/991900/minimum-wage.csv:2: region_code" + NOT_LISTED,
                        "region/991900/region.yaml:1: table" + NOT_LISTED);
    }

    @Test
    void aListedRegionNeedsNoMoreThanItsFolder() {
        assertThat(complaints(withCopyOfRegion("990100", "某市某城"))).isEmpty();
    }

    @Test
    void eachRowWithAnotherNameIsSaid() {
        assertThat(complaints(withCopyOfRegion("990100", "某市")))
                .hasSize(17)
                .contains("region/990100/minimum-wage.csv:2: region_name_zh is \"某市\", but regions.csv has 某市某城 for"
                        + " this code. Keep the rows of one region only, or correct the name.");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                | replacement        | complaint
              within: "990000"    | within: "991900"   | 10: within
              place: "990000/1"   | place: "991900/1"  | 13: place
            """)
    void aControlNamesListedRegions(String text, String replacement, String complaint) {
        assertThat(complaints(withControl(CONTROL))).isEmpty();
        assertThat(complaints(withControl(CONTROL.replace(text, replacement))))
                .singleElement()
                .asString()
                .startsWith("control/parity.yaml:" + complaint + " has the region \"991900")
                .contains("which is not in regions.csv.");
    }

    @Test
    void thePlaceOfAnIndexIsACode() {
        assertThat(complaints(withControl(CONTROL.replace("990000/1", "某市"))))
                .containsExactly("control/parity.yaml:13: place is \"某市\", which is no region. Write its six digits,"
                        + " with its part after a slash where it has any, such as 330400.");
    }

    @Test
    void aBookWithoutTheListIsRefused() {
        Map<String, byte[]> files = withCopyOfRegion("991900", "某市");
        files.remove("regions.csv");

        assertThat(complaints(files))
                .containsExactly("regions.csv:0: The file regions.csv is missing, so no region code can be checked."
                        + " Add it: a row for each region, with its code, name, province and source.");
    }

    @Test
    void aBookThatWasKeptBeforeThereWasAListIsReadAsItWas() {
        Map<String, byte[]> files = FilesForTests.all();
        files.remove("regions.csv");
        RateFiles kept = RateFiles.ofArchive(RateFiles.of(files).archive());

        assertThat(kept.book().paths())
                .isEqualTo(RateFiles.of(FilesForTests.all()).book().paths());
        assertThat(kept.regionNames()).isEmpty();
        assertThat(complaints(kept.with(Map.of()).all())).hasSize(1).allMatch(text -> text.startsWith("regions.csv:0"));
    }

    @Test
    void aListThatCannotBeReadSaysNothingOfTheFolders() {
        Map<String, byte[]> files = FilesForTests.all();
        files.put("regions.csv", new byte[0]);

        assertThat(complaints(files))
                .singleElement()
                .asString()
                .startsWith("regions.csv:1: The file is empty. Write region_code,");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # code   | name                 | which
              000000 | 全国                  | the whole country
              110000 | 北京市                | a municipality has no city level
              371700 | 菏泽市                | last city of Shandong
              429004 | 仙桃市                | a county right under its province
              469007 | 东方市                | the same in Hainan
              540600 | 那曲市                | a city of Xizang
              632800 | 海西蒙古族藏族自治州     | an autonomous prefecture
              659012 | 白杨市                | in the newer list only
            """)
    void theListThatComesWithTheProgram(String code, String name, String which) {
        assertThat(RateFiles.packaged().regionNames()).containsEntry(code, name);
    }

    /** Both lists that sources.csv names have 31 provinces of the mainland and 333 units of prefecture level. */
    @Test
    void theListHasAllProvincesAndPrefectures() {
        List<String> codes =
                RateFiles.packaged().regionNames().keySet().stream().toList();

        assertThat(codes).filteredOn(code -> code.matches("[1-9].0000")).hasSize(31);
        assertThat(codes)
                .filteredOn(code -> code.matches("(?!..00)....00"))
                .hasSize(333)
                .doesNotContain("321900");
    }

    private static Map<String, byte[]> withCopyOfRegion(String code, String name) {
        Map<String, byte[]> files = new TreeMap<>(FilesForTests.all());
        FilesForTests.all().forEach((path, content) -> {
            if (path.startsWith("region/990000/")) {
                String text = new String(content, StandardCharsets.UTF_8);
                String copy = text.replace("990000", code)
                        .replace("某市,", name + ",")
                        .replace("nameZh: 某市", "nameZh: " + name);
                files.put(path.replace("990000", code), copy.getBytes(StandardCharsets.UTF_8));
            }
        });
        return files;
    }

    private static Map<String, byte[]> withControl(String text) {
        Map<String, byte[]> files = FilesForTests.all();
        files.put("control/parity.yaml", text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static List<String> complaints(Map<String, byte[]> files) {
        RateBookRefused refused = catchThrowableOfType(
                RateBookRefused.class, () -> RateFiles.of(files).book());
        return refused == null
                ? List.of()
                : refused.findings().stream().map(RateFinding::toString).toList();
    }
}
