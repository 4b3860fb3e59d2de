package org.fenglu.book.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about the rates speak of tables and regions that are there. */
class TablesPageTest {

    private static final Pattern PATH = Pattern.compile("`([^`]+)`");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?= [A-Z])");
    private static final Pattern REGION = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private static final RateFiles RATES = RateFiles.packaged();
    private static final Set<String> FILES = RATES.all().keySet().stream()
            .filter(path -> !path.startsWith("cases/"))
            .collect(Collectors.toSet());

    /**
     * A row of TABLES.md.
     *
     * @param paths what its files are called
     * @param what the words about them
     */
    private record Row(List<Pattern> paths, String what) {

        static Row of(String line) {
            String[] cells = line.split("\\|");
            List<Pattern> paths = PATH.matcher(cells[1])
                    .results()
                    .map(path -> Pattern.compile(
                            path.group(1).replace(".csv", "[.]csv").replaceAll("<\\w+>|\\*", "[^/]+")
                                    + (path.group(1).endsWith(".csv") ? "" : "[.]yaml")))
                    .toList();
            return new Row(paths, cells[2]);
        }

        boolean holds(String file) {
            return paths.stream().anyMatch(path -> path.matcher(file).matches());
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readString(Path.of("rates/TABLES.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(Row::of)
                .toList();
    }

    @Test
    void eachFileIsInOneRow() throws IOException {
        List<Row> rows = rows();

        assertThat(FILES).isNotEmpty().allSatisfy(file -> assertThat(
                        rows.stream().filter(row -> row.holds(file)))
                .as(file)
                .hasSize(1));
    }

    @Test
    void eachPathHasAFile() throws IOException {
        assertThat(rows().stream().flatMap(row -> row.paths().stream()))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(FILES).anyMatch(file -> path.matcher(file).matches()));
    }

    @Test
    void eachRegionOfARowHasItsTable() throws IOException {
        for (Row row : rows()) {
            Stream<String> regions = REGION.matcher(row.what()).results().map(MatchResult::group);
            assertThat(regions).allSatisfy(region -> assertThat(FILES)
                    .as(row.toString())
                    .anyMatch(file -> file.startsWith("region/" + region + "/") && row.holds(file)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rates/GAPS.md", "rates/CONFLICTS.md"})
    void eachCodeIsARegion(String page) throws IOException {
        Stream<String> codes =
                CODE.matcher(Files.readString(Path.of(page))).results().map(MatchResult::group);

        assertThat(codes).isNotEmpty().allMatch(RATES.regionNames()::containsKey);
    }
}
