package org.fenglu.kernel.pay.wage.kind;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;

/**
 * The part of SPLIT_OF that takes the remainder, so that the parts add up to the total.
 *
 * @param of place of the total
 * @param others places of the other parts
 */
public record SplitRemainder(int of, List<Integer> others) implements ComponentKind {

    public SplitRemainder {
        others = List.copyOf(others);
    }

    @Override
    public boolean isFixedByPlacement() {
        return true;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        long taken = 0;
        for (int at = 0; at < others.size(); at++) {
            taken = Math.addExact(taken, month.standard(others.get(at)).fen());
        }
        return month.workings().difference(Formula.SPLIT_REMAINDER, month.standard(of), Money.ofFen(taken));
    }

    @Override
    public List<Integer> dependsOn() {
        List<Integer> all = new ArrayList<>(others);
        all.add(of);
        return all;
    }
}
