package org.fenglu.people.roster;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.tax.YearAmount;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;

/** Turns rows of the tables {@code month_fact} and {@code opening_balance} into values. */
final class MonthCodec {

    static final String COLUMNS = "unit, officer_no, input";

    /** The facts in the order of their column {@code input}: numbers first, then texts, then the counts. */
    private static final List<MonthFact> NUMBERS = Arrays.stream(MonthFact.values())
            .filter(fact -> fact.unit().isNumber())
            .toList();

    private static final List<MonthFact> TEXTS = Arrays.stream(MonthFact.values())
            .filter(fact -> fact.unit() == MonthFact.Unit.RESULT)
            .toList();

    /** A value as stored, with the text that it was read from. */
    record Stored<T>(Place place, T value, byte[] input) {}

    private final SliceCache<String> units = new SliceCache<>(unit -> unit);
    private final SliceCache<Map<String, Quantity>> counts = new SliceCache<>(CanonicalText::counts);

    Stored<MonthFacts> facts(BinaryRow row) {
        Place place = new Place(units.of(row.binary()), row.text());
        byte[] bytes = row.binary();
        InputText input = new InputText(bytes);
        MonthFacts.Builder facts = new MonthFacts.Builder();
        for (MonthFact fact : NUMBERS) {
            facts.number(fact, input.number());
        }
        for (MonthFact fact : TEXTS) {
            facts.text(fact, input.textOrNull());
        }
        return new Stored<>(place, facts.counts(input.fields(1, counts)).facts(), bytes);
    }

    /** Reads an opening balance through a month. */
    Stored<Carried> opening(YearMonth through, BinaryRow row) {
        Place place = new Place(units.of(row.binary()), row.text());
        byte[] bytes = row.binary();
        InputText input = new InputText(bytes);
        int taxYear = input.year();
        Map<YearAmount, Money> amounts = new EnumMap<>(YearAmount.class);
        for (YearAmount amount : YearAmount.OF_OPENING) {
            amounts.put(amount, input.money());
        }
        YearToDate year = YearToDate.of(taxYear, amount -> amounts.getOrDefault(amount, Money.ZERO));
        return new Stored<>(place, new Carried(through, year, input.moneyOrNull(), input.moneyOrNull()), bytes);
    }
}
