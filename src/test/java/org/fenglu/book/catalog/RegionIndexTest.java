package org.fenglu.book.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fenglu.book.ratebook.RateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index of regions names every folder of a region and the tables in it. */
class RegionIndexTest {

    private static final Path PAGE = Path.of("rates/REGIONS.md");
    private static final Path WRITTEN = Path.of("target/REGIONS.md");
    private static final String PAYABLE = "region";

    private static final Map<String, String> COLUMNS = columns();

    private static final String HEAD = """
            # Regions by name

            Each region that has tables in `rates/`, under its province, with the code of GB/T 2260: %d provinces and %d cities.
            The name links to the folder.
            ✓ says that the table exists, not for which days: that is in [docs/coverage.md](../docs/coverage.md).
            ● marks the %d regions in which officers can be paid. [TABLES.md](TABLES.md) says what each table holds.

            A test compares this page with the files. To write it anew:
            `mvn -q test -Dtest=RegionIndexTest; cp target/REGIONS.md rates/REGIONS.md`

            | Column | Files |
            |---|---|
            """;

    private final Map<String, String> names = RateFiles.packaged().regionNames();
    private final Map<String, Set<String>> tables = tables();

    @Test
    void thePageIsThatOfTheFolders() throws IOException {
        String page = page();
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, page);

        assertThat(Files.readString(PAGE)).as("copy %s to %s", WRITTEN, PAGE).isEqualTo(page);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # Wuhan: officers can be paid, no minimum wage of its own
            420100; |[武汉市](region/420100/)●|420100|✓|✓|✓||✓||✓|||||housing-fund-payer,housing-fund-rounding|
            # Hubei: posts, but no fund of the province
            420000; |[湖北省](region/420000/)|420000|✓|✓||✓|✓|✓|✓||✓|✓||post|
            # Hohhot: a fund and nothing else
            150100; |[呼和浩特市](region/150100/)|150100|||✓||||||||||
            """)
    void rows(String code, String row) {
        assertThat(page().lines().map(line -> line.replace(" ", "")).filter(line -> line.contains("|" + code + "|")))
                .containsExactly(row);
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("contribution-base", "缴费基数");
        columns.put("contribution-rate", "缴费费率");
        columns.put("housing-fund", "公积金");
        columns.put("minimum-wage", "最低工资");
        columns.put("average-wage", "平均工资");
        columns.put("disposable-income", "可支配收入");
        columns.put("injury", "工伤");
        columns.put("survivor", "遗属");
        columns.put("pension", "养老金");
        columns.put("benefit-adjustment", "待遇调整");
        columns.put("recruitment", "招录条件");
        return columns;
    }

    /** Returns the first part of each path in a region's folder, without its ending, by the region's code. */
    private static Map<String, Set<String>> tables() {
        Map<String, Set<String>> tables = new TreeMap<>();
        RateFiles.packaged().all().keySet().stream()
                .filter(path -> path.startsWith("region/"))
                .map(path -> path.split("/"))
                .forEach(path -> tables.computeIfAbsent(path[1], code -> new TreeSet<>())
                        .add(path[2].replaceFirst("\\..*", "")));
        return tables;
    }

    private String page() {
        Map<String, List<String>> byProvince = tables.keySet().stream()
                .collect(Collectors.groupingBy(
                        code -> names.get(code.substring(0, 2) + "0000"), LinkedHashMap::new, Collectors.toList()));
        long provinces =
                tables.keySet().stream().filter(code -> code.endsWith("0000")).count() - 1;
        long cities = tables.size() - 1 - provinces;
        long payable =
                tables.values().stream().filter(set -> set.contains(PAYABLE)).count();
        StringBuilder page = new StringBuilder(HEAD.formatted(provinces, cities, payable));
        COLUMNS.forEach((file, name) -> page.append("| %s | `%s` |\n".formatted(name, file)));
        page.append(byProvince.keySet().stream()
                .map("[%1$s](#%1$s)"::formatted)
                .collect(Collectors.joining(" · ", "\n", "\n")));
        byProvince.forEach((province, codes) -> page.append(section(province, codes)));
        return page.toString();
    }

    private String section(String province, List<String> codes) {
        String head = "\n## " + province + "\n\n| 地区 | 代码 | " + String.join(" | ", COLUMNS.values()) + " | 其他 |\n"
                + "|---|---|" + "---|".repeat(COLUMNS.size() + 1) + "\n";
        return codes.stream().map(this::row).collect(Collectors.joining("", head, ""));
    }

    private String row(String code) {
        Set<String> found = tables.get(code);
        String marks = COLUMNS.keySet().stream()
                .map(file -> found.contains(file) ? "✓" : "")
                .collect(Collectors.joining(" | "));
        String others = found.stream()
                .filter(file -> !COLUMNS.containsKey(file) && !file.equals(PAYABLE))
                .collect(Collectors.joining(", "));
        return "| [%s](region/%s/)%s | %s | %s | %s |\n"
                .formatted(names.get(code), code, found.contains(PAYABLE) ? " ●" : "", code, marks, others);
    }
}
