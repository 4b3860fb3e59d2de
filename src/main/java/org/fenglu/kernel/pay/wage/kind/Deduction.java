package org.fenglu.kernel.pay.wage.kind;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * DEDUCTION: an amount that a scheme wants to take from the net pay.
 *
 * <p>Only what the law allows is taken: tax, the employee's contributions, court orders and other items that a law
 * names. A deduction whose legality is disputed is shown and not taken. Source: 工资支付暂行规定 (劳部发〔1994〕489号) article 15.
 *
 * @param reason what it is for
 * @param law the article that allows it, or null where none is known and it is disputed
 * @param amount yuan per month, or null where it is not known; then it is disputed
 */
public record Deduction(
        String reason, @Nullable String law, @Nullable Money amount) implements ComponentKind {

    public Deduction {
        if (law != null && amount == null) {
            throw new IllegalArgumentException("A deduction that is taken needs an amount: " + reason);
        }
    }

    @Override
    public boolean isFixedByPlacement() {
        return true;
    }

    /** Returns whether it is taken. */
    public boolean isTaken() {
        return law != null;
    }

    @Override
    public boolean isFromNet() {
        return true;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        return isTaken() && amount != null
                ? month.workings().given(Formula.DEDUCTION, amount)
                : month.workings().given(Formula.DEDUCTION_DISPUTED, Money.ZERO);
    }
}
