package org.fenglu.people.roster;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.tax.YearAmount;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.staff.MonthFacts;

/** Turns rows of the tables {@code month_fact} and {@code opening_balance} into values. */
final class MonthCodec {

    static final String COLUMNS = "unit, officer_no, input";

    /** A value as stored, with the text that it was read from. */
    record Stored<T>(Place place, T value, byte[] input) {}

    private final SliceCache<String> units = new SliceCache<>(unit -> unit);
    private final SliceCache<Map<String, Quantity>> counts = new SliceCache<>(CanonicalText::counts);

    Stored<MonthFacts> facts(BinaryRow row) {
        Place place = new Place(units.of(row.binary()), row.text());
        byte[] bytes = row.binary();
        InputText input = new InputText(bytes);
        Quantity unpaidLeave = input.quantity();
        Quantity sickLeave = input.quantity();
        Quantity injuryLeave = input.quantity();
        Quantity weekdayOvertime = input.quantity();
        Quantity restDayOvertime = input.quantity();
        Quantity holidayOvertime = input.quantity();
        Money personalPension = input.money();
        Money lossCompensation = input.money();
        Money courtDeduction = input.money();
        String monthlyAssessment = input.textOrNull();
        String annualAssessment = input.textOrNull();
        MonthFacts facts = new MonthFacts(
                unpaidLeave,
                sickLeave,
                injuryLeave,
                weekdayOvertime,
                restDayOvertime,
                holidayOvertime,
                input.fields(1, counts),
                monthlyAssessment,
                annualAssessment,
                personalPension,
                lossCompensation,
                courtDeduction);
        return new Stored<>(place, facts, bytes);
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
