package org.fenglu.book.catalog;

import java.util.LinkedHashMap;
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
            | `C` | of grade C, memory or unsettled: pays no one until a named person accepts it |
            | `?` | known on one side only: a floor or a ceiling was not found |
            | `·` | missing: an officer who needs it is refused |

            Of tiers, payer classes and sub-areas the least certain one that has a value is shown. Provinces are bold;
            ● marks the regions in which officers can be paid. A city uses its province's value only where its
            `region.yaml` says so.
            """;

    private static final List<Column> BASES = List.of(
            new Column("PENSION", "养老", "region/%s/contribution-base/PENSION", true),
            new Column("MEDICAL", "医疗", "region/%s/contribution-base/MEDICAL", true),
            new Column("MATERNITY", "生育", "region/%s/contribution-base/MATERNITY", true),
            new Column("UNEMPLOYMENT", "失业", "region/%s/contribution-base/UNEMPLOYMENT", true),
            new Column("WORK_INJURY", "工伤", "region/%s/contribution-base/WORK_INJURY", true),
            new Column("HOUSING_FUND", "公积金", "region/%s/housing-fund", true),
            new Column("MINIMUM_WAGE", "最低工资", "region/%s/minimum-wage", false),
            new Column("AVERAGE_WAGE", "全口径平均工资", "series/FULL_CALIBRE_AVG/%s", false),
            new Column("DISPOSABLE_INCOME", "人均可支配收入", "series/URBAN_DISPOSABLE_INCOME/%s", false));

    private static final List<Column> RATES = List.of(
            new Column("PENSION", "养老", "region/%s/contribution-rate/PENSION", false),
            new Column("MEDICAL", "医疗", "region/%s/contribution-rate/MEDICAL", false),
            new Column("MATERNITY", "生育", "region/%s/contribution-rate/MATERNITY", false),
            new Column("UNEMPLOYMENT", "失业", "region/%s/contribution-rate/UNEMPLOYMENT", false),
            new Column("WORK_INJURY", "工伤", "region/%s/contribution-rate/WORK_INJURY", false));

    private static final Map<String, List<Column>> PARTS = parts();

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
     * @param code what it is about
     * @param nameZh its head
     * @param path where its tables are, with %s for the region; what stands below that path counts too
     * @param isYearly whether each year has a value of its own
     */
    private record Column(String code, String nameZh, String path, boolean isYearly) {}

    /**
     * What is known about some kinds of tables.
     *
     * @param title what kinds
     * @param columns code of each kind
     * @param columnsZh name of each kind
     * @param regions the regions of which anything is known
     */
    public record Part(String title, List<String> columns, List<String> columnsZh, List<OfRegion> regions) {}

    /**
     * What is known about a region.
     *
     * @param code its code
     * @param nameZh its name
     * @param province whether it is a province
     * @param payable whether officers can be paid there
     * @param signs one text for each kind, with one sign for each year; empty where nothing is known in any year
     */
    public record OfRegion(String code, String nameZh, boolean province, boolean payable, List<String> signs) {}

    /** The years that a text of signs is about, in its order. */
    public static List<Integer> years() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed().toList();
    }

    /** Returns all that is known, in the order of the page. */
    public List<Part> known() {
        return PARTS.entrySet().stream()
                .map(part -> known(part.getKey(), part.getValue()))
                .toList();
    }

    /** Returns the page as Markdown. */
    public String page() {
        return HEAD.formatted(FIRST_YEAR, LAST_YEAR)
                + known().stream().map(Coverage::table).collect(Collectors.joining());
    }

    private static Map<String, List<Column>> parts() {
        Map<String, List<Column>> parts = new LinkedHashMap<>();
        parts.put("Bases, funds, wages, incomes", BASES);
        parts.put("Contribution rates", RATES);
        return parts;
    }

    private Part known(String title, List<Column> columns) {
        List<OfRegion> regions = names.entrySet().stream()
                .map(region -> known(region.getKey(), region.getValue(), columns))
                .filter(region -> region.signs().stream().anyMatch(signs -> !signs.isEmpty()))
                .toList();
        return new Part(
                title,
                columns.stream().map(Column::code).toList(),
                columns.stream().map(Column::nameZh).toList(),
                regions);
    }

    private OfRegion known(String code, String name, List<Column> columns) {
        List<String> signs = columns.stream().map(column -> signs(column, code)).toList();
        return new OfRegion(code, name, code.endsWith(PROVINCE), book.has("region/" + code), signs);
    }

    private static String table(Part part) {
        StringBuilder text = new StringBuilder("\n## " + part.title() + "\n\n| 代码 | 地区 |");
        part.columnsZh().forEach(column -> text.append(' ').append(column).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(part.columns().size())).append('\n');
        for (OfRegion region : part.regions()) {
            text.append("| ").append(region.code()).append(" | ").append(shown(region));
            text.append(region.signs().stream()
                    .map(signs -> signs.isEmpty() ? "" : "`" + signs + "`")
                    .collect(Collectors.joining(" | ", " | ", " |\n")));
        }
        return text.toString();
    }

    private static String shown(OfRegion region) {
        String shown = region.province() ? "**" + region.nameZh() + "**" : region.nameZh();
        return region.payable() ? shown + " ●" : shown;
    }

    private String signs(Column column, String code) {
        List<? extends Timeline<?>> tables = tables(column.path().formatted(code));
        List<CoverageSign> signs = years().stream()
                .map(year -> CoverageSign.of(tables.stream().map(table -> table), year, column.isYearly()))
                .toList();
        boolean isAny = signs.stream().anyMatch(sign -> sign != CoverageSign.MISSING);
        return isAny ? signs.stream().map(CoverageSign::toString).collect(Collectors.joining()) : "";
    }

    private List<? extends Timeline<?>> tables(String path) {
        Stream<String> below = paths.stream().filter(other -> other.equals(path) || other.startsWith(path + "/"));
        return below.map(book::versions).toList();
    }
}
