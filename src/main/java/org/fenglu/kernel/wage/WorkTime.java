package org.fenglu.kernel.wage;

import java.util.Map;
import java.util.Objects;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;

/**
 * The divisors of the month and the multiples of overtime.
 *
 * <p>Source: 人社部发〔2025〕2号 (21.75 paid days a month, 8 hours a day); 劳动法 articles 41 and 44.
 *
 * @param paidDaysPerMonth 月计薪天数
 * @param hoursPerDay hours of a working day
 * @param overtime multiple by kind
 */
public record WorkTime(Quantity paidDaysPerMonth, Quantity hoursPerDay, Map<OvertimeKind, Rate> overtime) {

    public static final RateKey<WorkTime> KEY = new RateKey<>("national/wage/work-time", WorkTime.class);

    public WorkTime {
        overtime = Map.copyOf(overtime);
    }

    /** Returns the multiple of one kind of overtime. */
    public Rate multiple(OvertimeKind kind) {
        return Objects.requireNonNull(overtime.get(kind), "every kind is there when the table is read");
    }
}
