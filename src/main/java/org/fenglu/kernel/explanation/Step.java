package org.fenglu.kernel.explanation;

import java.util.List;
import java.util.regex.Pattern;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * One step of a payslip's arithmetic, as it was done.
 *
 * @param line code of the line that the step belongs to
 * @param formula what was done; its words are found by the code
 * @param counted what was done, in the numbers that were counted: decimals of yuan, shares such as {@code 8%}, days
 *     such as {@code 3 d}, hours {@code h} and months {@code mo}, and {@code + - * / ( ) min max}
 * @param rounding how the expression was rounded, or null where it is exact
 * @param result yuan
 * @param versions the versions of the law's tables that the numbers come from, empty for plain facts and sums
 */
public record Step(
        String line,
        Formula formula,
        String counted,
        @Nullable Rounding rounding,
        Money result,
        List<Version> versions) {

    private static final Pattern SHARE = Pattern.compile("\\d+(?:\\.\\d+)?%");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) [a-z]+\\b");

    public Step {
        versions = List.copyOf(versions);
    }

    /** Returns the same to calculate with: shares as decimal factors, counts without their units. */
    public String expression() {
        String withoutUnits = UNIT.matcher(counted).replaceAll("");
        return SHARE.matcher(withoutUnits)
                .replaceAll(share -> Rate.percent(share.group()).factor());
    }
}
