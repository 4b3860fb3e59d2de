package org.fenglu.kernel.pay.month;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.pay.wage.scheme.WageMeasure;
import org.fenglu.kernel.pay.wage.time.AttendedShare;

/**
 * The amounts of a payslip while it is being calculated.
 *
 * <p>Each section's sum grows with its lines; the finished payslip adds its lines up once more and compares.
 */
final class PayslipLines {

    private static final int SECTIONS = PayslipSection.values().length;

    private final LineLayout layout;
    private final long[] amounts;
    private final long[] sums = new long[SECTIONS];
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

    /** Calculates the lines of the scheme; to be called once. */
    void evaluate(WageLines wages, AttendedShare share) {
        add(PayslipSection.WAGE, wages.evaluate(share, amounts));
        add(PayslipSection.DEDUCTION, WageMeasure.DEDUCTION.of(wages));
        add(PayslipSection.EMPLOYER_EXPENSE, WageMeasure.EMPLOYER_EXPENSE.of(wages));
    }

    /** Sets a statutory line; each at most once. */
    void set(StatutoryLine line, Money amount) {
        amounts[layout.place(line)] = amount.fen();
        add(line.section(), amount);
    }

    private void add(PayslipSection section, Money amount) {
        sums[section.ordinal()] = Math.addExact(sums[section.ordinal()], amount.fen());
    }

    /** Returns the sum of one section, and keeps how it came about. */
    Money sum(PayslipSection section, String total) {
        Money sum = sum(section);
        if (workings.isKept()) {
            workings.line(total);
            workings.note(Formula.SUM, inNumbers(section), null, sum);
        }
        return sum;
    }

    private String inNumbers(PayslipSection section) {
        StringBuilder expression = new StringBuilder("0");
        for (int at = 0; at < amounts.length; at++) {
            if (layout.lines().get(at).section() == section && amounts[at] != 0) {
                expression.append(" + ").append(Money.ofFen(amounts[at]));
            }
        }
        return expression.toString();
    }

    /** Returns the sum of one section so far. */
    Money sum(PayslipSection section) {
        return Money.ofFen(sums[section.ordinal()]);
    }

    Money amount(StatutoryLine line) {
        return Money.ofFen(amounts[layout.place(line)]);
    }

    LineLayout layout() {
        return layout;
    }

    long[] amounts() {
        return amounts;
    }
}
