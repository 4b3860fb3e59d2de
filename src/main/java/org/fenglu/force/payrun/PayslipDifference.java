package org.fenglu.force.payrun;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.jspecify.annotations.Nullable;

/**
 * The first place where a calculated month differs from a stored payslip.
 *
 * @param field code of the line, or {@code totals} or {@code carried}
 * @param found what was calculated
 */
record PayslipDifference(String field, String found) {

    /**
     * Returns the first difference, or null where every line, every total and what is carried are alike. A line that
     * one of them does not have is alike where the other has it as zero.
     *
     * @param stored the payslip as it stands
     * @param carried what it hands to the next month
     * @param paid the calculated month
     */
    static @Nullable PayslipDifference first(Payslip stored, Carried carried, Paid paid) {
        Payslip calculated = paid.payslip();
        if (!calculated.totals().equals(stored.totals())) {
            return new PayslipDifference("totals", calculated.totals().toString());
        }
        if (!paid.carried().equals(carried)) {
            return new PayslipDifference("carried", paid.carried().toString());
        }
        PayslipDifference ofStored = ofLines(stored.layout(), stored, calculated);
        return ofStored != null || calculated.layout().equals(stored.layout())
                ? ofStored
                : ofLines(calculated.layout(), stored, calculated);
    }

    private static @Nullable PayslipDifference ofLines(LineLayout lines, Payslip stored, Payslip calculated) {
        for (int at = 0; at < lines.size(); at++) {
            String code = lines.lines().get(at).code();
            Money amount = amount(calculated, code);
            if (!amount.equals(amount(stored, code))) {
                return new PayslipDifference(code, amount.toString());
            }
        }
        return null;
    }

    private static Money amount(Payslip payslip, String code) {
        int place = payslip.layout().place(code);
        return place < 0 ? Money.ZERO : payslip.amount(place);
    }
}
