package org.fenglu.kernel.career.pension;

import java.util.Map;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * The months over which an account is paid out (计发月数), by the age at retirement.
 *
 * <p>Before 2025 the whole years count. Since then what lies between two years is counted by month, along the line
 * between them.
 *
 * <p>Source: 国发〔2005〕38号, annex; by month: answers of agencies, no national text was seen.
 *
 * @param byYears months of payment by age in whole years
 * @param monthsRoundedTo what a number between two years is rounded to, half up; null where whole years count
 */
public record PaymentMonths(
        Map<Integer, Quantity> byYears, @Nullable Quantity monthsRoundedTo) {

    public static final RateKey<PaymentMonths> KEY =
            new RateKey<>("national/pension/payment-months", PaymentMonths.class);

    private static final int YEAR = 12;

    public PaymentMonths {
        byYears = Map.copyOf(byYears);
        if (byYears.isEmpty() || monthsRoundedTo != null && monthsRoundedTo.hundredths() <= 0) {
            throw new IllegalArgumentException("Payment months need ages, and a unit above zero; found "
                    + byYears.size() + " ages, unit " + monthsRoundedTo);
        }
    }

    /** Returns the months of an age, or null where the table does not reach. */
    public @Nullable Quantity of(Age age) {
        Quantity whole = byYears.get(age.years());
        Quantity unit = monthsRoundedTo;
        if (whole == null || unit == null || age.restMonths() == 0) {
            return whole;
        }
        Quantity next = byYears.get(age.years() + 1);
        return next == null ? null : between(whole, next, age.restMonths(), unit);
    }

    private static Quantity between(Quantity whole, Quantity next, int months, Quantity unit) {
        long twelfths =
                (long) whole.hundredths() * YEAR - (long) whole.minus(next).hundredths() * months;
        long units = Rounding.FEN_HALF_UP.fen(twelfths, (long) unit.hundredths() * YEAR);
        return new Quantity(Math.toIntExact(units * unit.hundredths()));
    }
}
