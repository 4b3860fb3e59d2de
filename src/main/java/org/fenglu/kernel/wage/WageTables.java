package org.fenglu.kernel.wage;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;

/**
 * Everything that the wage of one scheme in one region and month needs, looked up once for all officers.
 *
 * @param month the pay month
 * @param scheme the scheme in force
 * @param workTime divisors and multiples in force
 * @param calendar the year's paid days
 * @param indexes value of each INDEX_SHARE component's series, by component code
 * @param floors the statutory floors
 */
public record WageTables(
        YearMonth month,
        Dated<PayScheme> scheme,
        Dated<WorkTime> workTime,
        Dated<WorkCalendar> calendar,
        Map<String, Dated<Money>> indexes,
        WageFloors floors) {

    public WageTables {
        indexes = Map.copyOf(indexes);
    }

    /** Returns the pay month with its bounds. */
    public PayMonth payMonth() {
        return calendar.values().month(month);
    }

    Dated<Money> index(Component component) {
        return Objects.requireNonNull(indexes.get(component.code()), "looked up with the tables of the month");
    }
}
