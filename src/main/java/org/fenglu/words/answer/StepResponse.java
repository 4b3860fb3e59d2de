package org.fenglu.words.answer;

import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * One step of a payslip's arithmetic, as it was done.
 *
 * @param line code of the line or total that it belongs to; the last step of a line gives its amount
 * @param formula which formula
 * @param words the formula in the reader's language
 * @param expression the formula in numbers, to calculate with: decimals of yuan, {@code + - * / ( ) min max}
 * @param numbers the same to read: shares with their percent sign, counts with their unit in the reader's language
 * @param rounding how the result was rounded, or null where it is exact
 * @param result yuan, two decimals
 * @param versions where the numbers of the law come from; empty for plain facts and sums
 */
public record StepResponse(
        String line,
        Formula formula,
        String words,
        String expression,
        String numbers,
        @Nullable Rounding rounding,
        String result,
        List<VersionResponse> versions) {}
