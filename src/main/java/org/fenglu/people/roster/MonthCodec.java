package org.fenglu.people.roster;

import java.time.YearMonth;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
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
    Stored<OpeningBalance> opening(YearMonth through, BinaryRow row) {
        Place place = new Place(units.of(row.binary()), row.text());
        byte[] bytes = row.binary();
        InputText input = new InputText(bytes);
        OpeningBalance opening = new OpeningBalance(
                input.year(),
                through,
                input.money(),
                input.money(),
                input.money(),
                input.money(),
                input.money(),
                input.money(),
                input.moneyOrNull(),
                input.moneyOrNull());
        return new Stored<>(place, opening, bytes);
    }
}
