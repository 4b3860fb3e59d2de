package org.fenglu.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Timeline;

/** The page that shows, for each region and year, what the book knows and how well. */
public final class Coverage {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2026;
    private static final String PROVINCE = "0000";

    private static final String HEAD = """
            # What the rates cover

            `java -jar target/fenglu.jar rates coverage > docs/coverage.md` writes this page; a test compares both.
            Each cell has one sign for each year, %d to %d, in that order.

            | Sign | The value of the year is |
            |---|---|
            | `F` | final |
            | `P` | provisional: a later notice will reach back to its start |
            | `D` | derived: computed by a known rule, the notice itself was not read |
            | `=` | that of an earlier year, in force until the next notice (bases and funds) |
            | `C` | of grade C, memory or unsettled: pays nobody until a named person accepts it |
            | `?` | known on one side only: a floor or a ceiling was not found |
            | `·` | missing: an officer who needs it is refused |

            Of tiers, payer classes and sub-areas the least certain one that has a value is shown. Provinces are bold;
            ● marks the regions in which officers can be paid. A city uses its province's value only where its
            `region.yaml` says so.
            """;

    private static final List<Column> BASES = List.of(
            new Column("养老", "region/%s/contribution-base/PENSION", true),
            new Column("医疗", "region/%s/contribution-base/MEDICAL", true),
            new Column("生育", "region/%s/contribution-base/MATERNITY", true),
            new Column("失业", "region/%s/contribution-base/UNEMPLOYMENT", true),
            new Column("工伤", "region/%s/contribution-base/WORK_INJURY", true),
            new Column("公积金", "region/%s/housing-fund", true),
            new Column("最低工资", "region/%s/minimum-wage", false),
            new Column("全口径平均工资", "series/FULL_CALIBRE_AVG/%s", false),
            new Column("人均可支配收入", "series/URBAN_DISPOSABLE_INCOME/%s", false));

    private static final List<Column> RATES = List.of(
            new Column("养老", "region/%s/contribution-rate/PENSION", false),
            new Column("医疗", "region/%s/contribution-rate/MEDICAL", false),
            new Column("生育", "region/%s/contribution-rate/MATERNITY", false),
            new Column("失业", "region/%s/contribution-rate/UNEMPLOYMENT", false),
            new Column("工伤", "region/%s/contribution-rate/WORK_INJURY", false));

    private final RateBook book;
    private final Map<String, String> names;
    private final Set<String> paths;

    /**
     * Makes the page of a book.
     *
     * @param book the book
     * @param names Chinese names of its regions, by code
     */
    public Coverage(RateBook book, Map<String, String> names) {
        this.book = book;
        this.names = new TreeMap<>(names);
        this.paths = book.paths();
    }

    /**
     * A column of the page.
     *
     * @param nameZh its head
     * @param path where its tables are, with %s for the region; what stands below that path counts too
     * @param isYearly whether each year has a value of its own
     */
    private record Column(String nameZh, String path, boolean isYearly) {}

    /** Returns the page as Markdown. */
    public String page() {
        return HEAD.formatted(FIRST_YEAR, LAST_YEAR)
                + table("Bases, funds, wages, incomes", BASES)
                + table("Contribution rates", RATES);
    }

    private String table(String title, List<Column> columns) {
        StringBuilder text = new StringBuilder("\n## " + title + "\n\n| 代码 | 地区 |");
        columns.forEach(column -> text.append(' ').append(column.nameZh()).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(columns.size())).append('\n');
        names.forEach((code, name) -> {
            List<String> cells =
                    columns.stream().map(column -> cell(column, code)).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                text.append("| ").append(code).append(" | ").append(shown(code, name));
                text.append(cells.stream().collect(Collectors.joining(" | ", " | ", " |\n")));
            }
        });
        return text.toString();
    }

    private String shown(String code, String name) {
        String shown = code.endsWith(PROVINCE) ? "**" + name + "**" : name;
        return book.has("region/" + code) ? shown + " ●" : shown;
    }

    /** A cell is empty where the region has nothing of the kind in any year. */
    private String cell(Column column, String code) {
        List<? extends Timeline<?>> tables = tables(column.path().formatted(code));
        List<CoverageSign> signs = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> CoverageSign.of(tables.stream().map(table -> table), year, column.isYearly()))
                .toList();
        boolean isAny = signs.stream().anyMatch(sign -> sign != CoverageSign.MISSING);
        return isAny ? "`" + signs.stream().map(CoverageSign::toString).collect(Collectors.joining()) + "`" : "";
    }

    private List<? extends Timeline<?>> tables(String path) {
        Stream<String> below = paths.stream().filter(other -> other.equals(path) || other.startsWith(path + "/"));
        return below.map(book::versions).toList();
    }
}
