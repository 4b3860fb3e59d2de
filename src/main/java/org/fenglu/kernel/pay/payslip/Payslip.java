package org.fenglu.kernel.pay.payslip;

import org.fenglu.kernel.money.Money;

/** A payslip: lines that add up to their totals. It refuses to exist where they do not. */
public final class Payslip {

    private final LineLayout layout;
    private final long[] amounts;
    private final Totals totals;

    /**
     * Makes a payslip; the amounts are taken over, not copied.
     *
     * @param layout the lines
     * @param amounts fen of each line
     * @param totals the sums, which were made on their own road
     */
    public Payslip(LineLayout layout, long[] amounts, Totals totals) {
        this.layout = layout;
        this.amounts = amounts;
        this.totals = totals;
        if (amounts.length != layout.size()) {
            throw new IllegalArgumentException(amounts.length + " amounts for " + layout.size() + " lines");
        }
        if (!adds()) {
            requireSums();
        }
    }

    /** Returns a payslip read back, whose sections are compared one by one: two may have been changed at once. */
    public static Payslip stored(LineLayout layout, long[] amounts, Totals totals) {
        Payslip payslip = new Payslip(layout, amounts, totals);
        payslip.requireSums();
        return payslip;
    }

    /** Returns whether all lines together are the totals together, and net and cost follow from the totals. */
    private boolean adds() {
        long gross = totals.gross().fen();
        long taken = totals.employeeContributions().fen()
                + totals.tax().fen()
                + totals.deductions().fen();
        long employer = totals.employerContributions().fen() + besides();
        long counted = -layout.sum(PayslipSection.INFORMATION, amounts);
        for (long fen : amounts) {
            counted += fen;
        }
        return counted == gross + taken + employer
                && totals.net().fen() == gross - taken
                && totals.employerCost().fen() == gross + employer;
    }

    /** Returns what the employer spends besides the gross and the contributions. */
    private long besides() {
        return Math.addExact(
                layout.sum(PayslipSection.AGENCY, amounts), layout.sum(PayslipSection.EMPLOYER_EXPENSE, amounts));
    }

    private void requireSums() {
        long employer = sum(PayslipSection.EMPLOYER_CONTRIBUTION, totals.employerContributions());
        long gross = sum(PayslipSection.WAGE, totals.gross());
        long taken = Math.addExact(
                Math.addExact(
                        sum(PayslipSection.EMPLOYEE_CONTRIBUTION, totals.employeeContributions()),
                        sum(PayslipSection.TAX, totals.tax())),
                sum(PayslipSection.DEDUCTION, totals.deductions()));
        require("net", totals.net(), Math.subtractExact(gross, taken));
        require("employer cost", totals.employerCost(), Math.addExact(Math.addExact(gross, employer), besides()));
    }

    private long sum(PayslipSection section, Money total) {
        long fen = layout.sum(section, amounts);
        require(section.name(), total, fen);
        return fen;
    }

    private static void require(String name, Money total, long fen) {
        if (total.fen() != fen) {
            throw new IllegalArgumentException(
                    "The " + name + " of a payslip is " + total + " but its lines make " + Money.ofFen(fen));
        }
    }

    public LineLayout layout() {
        return layout;
    }

    public Totals totals() {
        return totals;
    }

    /** Returns the amount of the line at a place. */
    public Money amount(int place) {
        return Money.ofFen(amounts[place]);
    }

    /** Returns the amount of a statutory line. */
    public Money amount(StatutoryLine line) {
        return amount(layout.place(line));
    }

    /** Returns the amount of a line; throws where the layout does not have it. */
    public Money amount(String code) {
        int place = layout.place(code);
        if (place < 0) {
            throw new IllegalArgumentException("There is no line " + code + " on this payslip");
        }
        return amount(place);
    }

    /** Returns a copy of the amounts, fen, aligned with the layout. */
    public long[] fen() {
        return amounts.clone();
    }

    /** Returns the fen of the line at a place, for bulk writing. */
    public long fen(int place) {
        return amounts[place];
    }
}
