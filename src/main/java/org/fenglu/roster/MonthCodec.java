package org.fenglu.roster;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.MonthFacts;
import org.jspecify.annotations.Nullable;

/** Turns rows of the tables {@code month_fact} and {@code opening_balance} into values. */
final class MonthCodec {

    static final String FACT_COLUMNS = "unit, officer_no, unpaid_leave_days, sick_leave_days, injury_leave_days,"
            + " weekday_overtime_hours, rest_day_overtime_hours, holiday_overtime_hours, counts, monthly_assessment,"
            + " annual_assessment, personal_pension, loss_compensation, court_deduction";

    static final String OPENING_COLUMNS = "unit, officer_no, tax_year, through_month, income, contributions,"
            + " personal_pension, additional, relief, withheld, contribution_base, housing_fund_base";

    /** A value as stored, with the bytes that it was read from. */
    record Stored<T>(Place place, T value, byte[] bytes) {}

    private final SliceCache<String> units = new SliceCache<>(1, BinaryRow::text);
    private final SliceCache<Map<String, Quantity>> counts =
            new SliceCache<>(1, row -> CanonicalText.counts(row.text()));

    Stored<MonthFacts> facts(BinaryRow row) {
        Place place = new Place(units.next(row), row.text());
        int start = row.place();
        MonthFacts facts = new MonthFacts(
                quantity(row),
                quantity(row),
                quantity(row),
                quantity(row),
                quantity(row),
                quantity(row),
                counts.next(row),
                row.textOrNull(),
                row.textOrNull(),
                Money.ofFen(row.number()),
                Money.ofFen(row.number()),
                Money.ofFen(row.number()));
        return new Stored<>(place, facts, Arrays.copyOfRange(row.bytes(), start, row.place()));
    }

    Stored<OpeningBalance> opening(BinaryRow row) {
        Place place = new Place(units.next(row), row.text());
        int start = row.place();
        OpeningBalance opening = new OpeningBalance(
                Math.toIntExact(row.number()),
                YearMonth.from(row.date()),
                Money.ofFen(row.number()),
                Money.ofFen(row.number()),
                Money.ofFen(row.number()),
                Money.ofFen(row.number()),
                Money.ofFen(row.number()),
                Money.ofFen(row.number()),
                moneyOrNull(row),
                moneyOrNull(row));
        return new Stored<>(place, opening, Arrays.copyOfRange(row.bytes(), start, row.place()));
    }

    private static Quantity quantity(BinaryRow row) {
        long hundredths = row.number();
        return hundredths == 0 ? Quantity.ZERO : new Quantity(Math.toIntExact(hundredths));
    }

    private static @Nullable Money moneyOrNull(BinaryRow row) {
        Long fen = row.numberOrNull();
        return fen == null ? null : Money.ofFen(fen);
    }
}
