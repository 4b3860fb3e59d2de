package org.fenglu.kernel.month;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.payslip.LineLayout;
import org.fenglu.kernel.payslip.Section;
import org.fenglu.kernel.payslip.StatutoryLine;

/** The amounts of a payslip while it is being calculated. */
final class PayslipLines {

    private final LineLayout layout;
    private final long[] amounts;
    private final Workings workings;

    PayslipLines(LineLayout layout, Workings workings) {
        this.layout = layout;
        this.workings = workings;
        this.amounts = new long[layout.size()];
    }

    /** Says that the next steps belong to a statutory line. */
    void begin(StatutoryLine line) {
        workings.line(line.name());
    }

    void set(StatutoryLine line, Money amount) {
        amounts[layout.place(line)] = amount.fen();
    }

    /** Returns the sum of one section, and keeps how it came about. */
    Money sum(Section section, String total) {
        Money sum = Money.ofFen(layout.sum(section, amounts));
        if (workings.isKept()) {
            workings.line(total);
            workings.note(Formula.SUM, inNumbers(section), null, sum);
        }
        return sum;
    }

    private String inNumbers(Section section) {
        StringBuilder expression = new StringBuilder("0");
        for (int at = 0; at < amounts.length; at++) {
            if (layout.lines().get(at).section() == section && amounts[at] != 0) {
                expression.append(" + ").append(Money.ofFen(amounts[at]));
            }
        }
        return expression.toString();
    }

    Money amount(StatutoryLine line) {
        return Money.ofFen(amounts[layout.place(line)]);
    }

    LineLayout layout() {
        return layout;
    }

    /** Returns the amounts themselves, the scheme's from the first place on; written to while they are calculated. */
    long[] amounts() {
        return amounts;
    }
}
