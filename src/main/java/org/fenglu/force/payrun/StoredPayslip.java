package org.fenglu.force.payrun;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.words.answer.PayslipHead;
import org.fenglu.words.wording.Refusal;

/**
 * A payslip as it stands in the store, and what it came from.
 *
 * @param head whose it is, for which month, paid when, by which rates
 * @param hiredOn first day of the employment
 * @param payslip lines and totals; read back, so its lines add up to its totals
 * @param carried what the next month starts from
 * @param origin what it came from
 */
public record StoredPayslip(PayslipHead head, LocalDate hiredOn, Payslip payslip, Carried carried, Origin origin) {

    /**
     * What a payslip came from.
     *
     * @param run number of the run that wrote it
     * @param knownAt facts recorded later were not seen
     * @param rateBook number under which the rate book is kept
     * @param engineVersion version of the program that calculated it
     * @param inputHash SHA-256 over its input, 64 hexadecimal digits
     */
    public record Origin(long run, Instant knownAt, int rateBook, String engineVersion, String inputHash) {}

    /** Returns a payslip read back; refuses one whose lines do not add up to its totals. */
    static Payslip intact(String officerNo, YearMonth month, Supplier<Payslip> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException damaged) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "PAYSLIP_DAMAGED",
                    Map.of(
                            "officer", officerNo,
                            "month", month.toString(),
                            "found", String.valueOf(damaged.getMessage())),
                    damaged);
        }
    }

    /** Returns the month of pay. */
    public YearMonth month() {
        return head.month();
    }

    /**
     * A stored payslip with every step of its arithmetic.
     *
     * @param stored the payslip as it stands in the store
     * @param steps the steps of the same calculation done again, each amount equal to the stored one
     */
    public record ExplainedPayslip(StoredPayslip stored, List<Step> steps) {

        public ExplainedPayslip {
            steps = List.copyOf(steps);
        }
    }
}
