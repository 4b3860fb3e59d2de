package org.fenglu.book.ratebook;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The reference series of wages, one value for each statistics year.
 *
 * <p>Each series is its own table: which staff, which units and which period a figure counts is part of its name, and
 * there is no such thing as "the average wage".
 */
final class AverageWages implements Sheet.Rows<Money> {

    static final Sheet<Money> SHEET = new Sheet<>(
            List.of(
                    "region_code",
                    "region_name_zh",
                    "series",
                    "statistics_year",
                    "applies_to_year",
                    "value",
                    "unit",
                    "source_id",
                    "source_id_2",
                    "grade",
                    "note"),
            null,
            "statistics_year",
            new AverageWages());

    /** 城镇全口径 by tier where a province publishes several: the tier follows the region's code. */
    private static final Map<String, Series> SERIES = Map.ofEntries(
            Map.entry("full_scope_monthly", new Series("FULL_CALIBRE_AVG", "", "yuan/month")),
            Map.entry("full_scope_monthly_tier2", new Series("FULL_CALIBRE_AVG", "/tier2", "yuan/month")),
            Map.entry("full_scope_monthly_tier3", new Series("FULL_CALIBRE_AVG", "/tier3", "yuan/month")),
            Map.entry("full_scope_annual", new Series("FULL_CALIBRE_AVG_ANNUAL", "", "yuan/year")),
            Map.entry("on_duty_annual", new Series("ON_POST_NONPRIVATE_AVG", "", "yuan/year")),
            Map.entry("non_private_annual", new Series("EMPLOYED_NONPRIVATE_AVG", "", "yuan/year")),
            Map.entry("non_private_monthly", new Series("EMPLOYED_NONPRIVATE_AVG_MONTHLY", "", "yuan/month")),
            Map.entry("private_annual", new Series("EMPLOYED_PRIVATE_AVG", "", "yuan/year")),
            Map.entry("scale_enterprise_annual", new Series("SCALE_ENTERPRISE_AVG", "", "yuan/year")),
            Map.entry("all_units_annual", new Series("ALL_UNITS_EMPLOYED_AVG", "", "yuan/year")),
            Map.entry("work_injury_monthly", new Series("WORK_INJURY_AVG", "", "yuan/month")),
            Map.entry("work_injury_annual", new Series("WORK_INJURY_AVG_ANNUAL", "", "yuan/year")),
            Map.entry("hf_reference_monthly", new Series("HOUSING_FUND_REFERENCE", "", "yuan/month")),
            Map.entry("pension_calc_base_monthly", new Series("PENSION_CALCULATION_BASE", "", "yuan/month")));

    /**
     * What a series is called in the book.
     *
     * @param code its code
     * @param tier slash and tier, or empty
     * @param unit the unit that its rows must name
     */
    private record Series(String code, String tier, String unit) {}

    private AverageWages() {}

    /** Returns whether there is a series of this name, as spreadsheets write it. */
    static boolean knows(String series) {
        return SERIES.containsKey(series);
    }

    @Override
    public String table(CsvRow row) {
        Series series = SERIES.get(row.text("series"));
        return series == null ? "" : "series/" + series.code() + "/" + row.text("region_code") + series.tier();
    }

    @Override
    public @Nullable Money values(CsvRow row) {
        WrittenValue name = row.cell("series");
        Money value = row.cell("value").money();
        Series series = SERIES.get(name.written());
        if (series == null) {
            if (name.text() != null) {
                name.refuse(RateError.NOT_ONE_OF, String.join(", ", new TreeSet<>(SERIES.keySet())));
            }
            return null;
        }
        if (!row.text("unit").equals(series.unit())) {
            row.cell("unit").refuse(RateError.NOT_AS_EXPECTED, series.unit());
        }
        return value;
    }
}
