package org.fenglu.kernel.explanation;

import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * One step of a payslip's arithmetic, as it was done.
 *
 * @param line code of the line that the step belongs to
 * @param formula what was done, in words
 * @param expression what was done, in numbers: decimals of yuan, {@code + - * / ( ) min max}
 * @param rounding how the expression was rounded, or null where it is exact
 * @param result yuan
 * @param versions the versions of the law's tables that the numbers come from, empty for plain facts and sums
 */
public record Step(
        String line,
        Formula formula,
        String expression,
        @Nullable Rounding rounding,
        Money result,
        List<Version> versions) {

    public Step {
        versions = List.copyOf(versions);
    }
}
