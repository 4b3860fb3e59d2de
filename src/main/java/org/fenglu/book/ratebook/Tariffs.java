package org.fenglu.book.ratebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** The reference amounts that hold from a day on, such as the overtime allowance of the police. */
final class Tariffs implements Sheet.Rows<Money> {

    static final Sheet<Money> SHEET = new Sheet<>(
            List.of(
                    "region_code",
                    "region_name_zh",
                    "series",
                    "valid_from",
                    "valid_to",
                    "valid_from_basis",
                    "value",
                    "unit",
                    "status",
                    "source_id",
                    "source_id_2",
                    "grade",
                    "note"),
            null,
            null,
            new Tariffs());

    private static final Map<String, String> UNITS = Map.of("police_overtime_allowance", "yuan/month");

    private Tariffs() {}

    @Override
    public String table(CsvRow row) {
        return "series/" + row.text("series").toUpperCase(Locale.ROOT) + "/" + row.text("region_code");
    }

    @Override
    public @Nullable Money values(CsvRow row) {
        WrittenValue series = row.cell("series");
        String unit = UNITS.get(series.written());
        if (unit == null) {
            if (series.text() != null) {
                series.refuse(RateError.NOT_ONE_OF, String.join(", ", UNITS.keySet()));
            }
            return null;
        }
        if (!row.text("unit").equals(unit)) {
            row.cell("unit").refuse(RateError.NOT_AS_EXPECTED, unit);
        }
        return row.cell("value").money();
    }
}
