package org.fenglu.book.cases;

import java.math.BigDecimal;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a rule answered.
 *
 * @param text as a case writes it
 * @param amount the same as an amount, or null where it is a rate, a count or a word
 */
record Figure(String text, @Nullable Money amount) {

    private static final int FEN_DECIMALS = 2;

    static Figure of(Money amount) {
        return new Figure(amount.toString(), amount);
    }

    /** Returns a rate, a count or a word. */
    static Figure of(Object value) {
        return new Figure(value.toString(), null);
    }

    /** Returns an amount before it is rounded, in yuan, from an exact number of fen. */
    static Figure exact(Ratio fen) {
        BigDecimal yuan = BigDecimal.valueOf(fen.numerator())
                .divide(BigDecimal.valueOf(fen.denominator()))
                .movePointLeft(FEN_DECIMALS);
        return new Figure(yuan.signum() == 0 ? "0" : yuan.stripTrailingZeros().toPlainString(), null);
    }

    /** Returns whether a case that expects this text is right, exactly. */
    boolean is(String expected) {
        Money other = amount == null ? null : amount(expected);
        return other == null ? text.equals(expected) : other.equals(amount);
    }

    /** Returns what was found less what was expected in fen, or null where one of the two is no amount. */
    @Nullable
    Long differenceFen(String expected) {
        Money other = amount == null ? null : amount(expected);
        return amount == null || other == null
                ? null
                : Long.valueOf(amount.minus(other).fen());
    }

    private static @Nullable Money amount(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,2})?") ? Money.yuan(text) : null;
    }
}
