package org.fenglu.book.ratebook;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Urban disposable income per head (城镇居民人均可支配收入), yuan per year, one value for each year.
 *
 * <p>The national figures up to 2013 stand in two series that differ for the same year: as they were published then,
 * and as they were revised to the new survey later. Each is its own table.
 */
final class DisposableIncomes implements Sheet.Rows<Money> {

    /** Its file name without the suffix. */
    static final String FILE = "disposable-income";

    static final Sheet<Money> SHEET = new Sheet<>(
            List.of(
                    "region_code",
                    "region_name_zh",
                    "indicator",
                    "series",
                    "year",
                    "value",
                    "unit",
                    "source_id",
                    "source_id_2",
                    "grade",
                    "note"),
            "yuan/year",
            "year",
            new DisposableIncomes());

    private static final String INDICATOR = "urban_per_capita_disposable_income";
    private static final String CODE = "URBAN_DISPOSABLE_INCOME";

    /** The figures of provinces have only ever been those of the new survey. */
    private static final Map<String, String> SERIES =
            Map.of("revised", CODE, "current", CODE, "as_published", CODE + "_AS_PUBLISHED");

    private DisposableIncomes() {}

    @Override
    public String table(CsvRow row) {
        return "series/" + SERIES.getOrDefault(row.text("series"), "") + "/" + row.text("region_code");
    }

    @Override
    public @Nullable Money values(CsvRow row) {
        row.cell("indicator").oneOf(List.of(INDICATOR));
        row.cell("series").oneOf(List.copyOf(new TreeSet<>(SERIES.keySet())));
        return row.cell("value").money();
    }
}
