package org.fenglu.people.roster;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Set<MonthFact> IN_INPUT =
            EnumSet.range(MonthFact.UNPAID_LEAVE_DAYS, MonthFact.COURT_DEDUCTION);

    private static final List<MonthFact> NUMBERS =
            IN_INPUT.stream().filter(fact -> fact.unit().isNumber()).toList();
    private static final List<MonthFact> TEXTS = IN_INPUT.stream()
            .filter(fact -> fact.unit() == MonthFact.Unit.RESULT)
            .toList();

    /** The later facts by column; each is named after the input of its row where it was reported. */
    private static final Map<String, MonthFact> FURTHER = Arrays.stream(MonthFact.values())
            .filter(MonthCodec::isFurther)
            .collect(Collectors.toUnmodifiableMap(MonthFact::column, fact -> fact));

    static final String FACT_COLUMNS = COLUMNS + " || further";

    /** Returns whether a fact is kept in the column {@code further}, since the first schema did not have it. */
    static boolean isFurther(MonthFact fact) {
        return !IN_INPUT.contains(fact);
    }

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
        facts.counts(input.fields(1, counts));
        while (input.hasMore()) {
            further(facts, input);
        }
        return new Stored<>(place, facts.facts(), bytes);
    }

    private static void further(MonthFacts.Builder facts, InputText input) {
        String[] named = Objects.requireNonNull(input.textOrNull()).split("=", 2);
        MonthFact fact = Objects.requireNonNull(FURTHER.get(named[0]), named[0]);
        if (fact.unit().isNumber()) {
            facts.number(fact, Long.parseLong(named[1]));
        } else {
            facts.text(fact, named[1]);
        }
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
