package org.fenglu.kernel.pay.wage.time;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.rates.RateKey;

/**
 * The divisors of the month and the multiples of overtime.
 *
 * <p>Source: 人社部发〔2025〕2号 (21.75 paid days a month, 8 hours a day); 劳动法 articles 41 and 44.
 */
public final class WorkTime {

    public static final RateKey<WorkTime> KEY = new RateKey<>("national/wage/work-time", WorkTime.class);

    private static final int HUNDREDTHS = 100;

    private final Quantity paidDaysPerMonth;
    private final Quantity hoursPerDay;
    private final Map<OvertimeKind, Rate> overtime = new EnumMap<>(OvertimeKind.class);
    private final Map<OvertimeKind, Ratio> shareOfHundredthHour = new EnumMap<>(OvertimeKind.class);

    /**
     * Makes the divisors.
     *
     * @param paidDaysPerMonth 月计薪天数
     * @param hoursPerDay hours of a working day
     * @param overtime multiple by kind
     */
    public WorkTime(Quantity paidDaysPerMonth, Quantity hoursPerDay, Map<OvertimeKind, Rate> overtime) {
        this.paidDaysPerMonth = paidDaysPerMonth;
        this.hoursPerDay = hoursPerDay;
        this.overtime.putAll(overtime);
        overtime.forEach((kind, multiple) -> shareOfHundredthHour.put(kind, shareOfHundredthHour(multiple)));
    }

    private Ratio shareOfHundredthHour(Rate multiple) {
        long hundredthHours = Math.multiplyExact(paidDaysPerMonth.tenThousandthsOf(hoursPerDay), Rate.WHOLE.ppm());
        return new Ratio(Math.multiplyExact(multiple.ppm(), HUNDREDTHS), hundredthHours).reduced();
    }

    public Quantity paidDaysPerMonth() {
        return paidDaysPerMonth;
    }

    public Quantity hoursPerDay() {
        return hoursPerDay;
    }

    public Map<OvertimeKind, Rate> overtime() {
        return Collections.unmodifiableMap(overtime);
    }

    /** Returns the multiple of one kind of overtime. */
    public Rate multiple(OvertimeKind kind) {
        return Objects.requireNonNull(overtime.get(kind), "every kind is there when the table is read");
    }

    /** Returns hours × multiple over the hours of a paid month, exact. */
    public Ratio share(Quantity hours, OvertimeKind kind) {
        Ratio each = Objects.requireNonNull(shareOfHundredthHour.get(kind), "every kind is there");
        return new Ratio(Math.multiplyExact(each.numerator(), hours.hundredths()), each.denominator());
    }
}
