package org.fenglu.force.payrun;

import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.rates.Region;
import org.fenglu.words.answer.PayslipHead;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a row back into a payslip, which refuses to exist where its lines do not add up. */
final class PayslipReading {

    private final LineLayouts layouts;

    PayslipReading(LineLayouts layouts) {
        this.layouts = layouts;
    }

    StoredPayslip of(PayslipEntity row) {
        PayslipHead head = new PayslipHead(
                row.officerNo,
                row.unit,
                YearMonth.from(row.month),
                row.payDate,
                new Region(row.region),
                row.scheme,
                row.rateBook.fingerprint);
        return new StoredPayslip(head, row.hiredOn, payslip(row, head), carried(row), origin(row));
    }

    private Payslip payslip(PayslipEntity row, PayslipHead head) {
        try {
            return Payslip.stored(layouts.of(row.layout), row.lines.clone(), totals(row));
        } catch (IllegalArgumentException damaged) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "PAYSLIP_DAMAGED",
                    Map.of(
                            "officer", head.officerNo(),
                            "month", head.month().toString(),
                            "found", String.valueOf(damaged.getMessage())),
                    damaged);
        }
    }

    private static StoredPayslip.Origin origin(PayslipEntity row) {
        return new StoredPayslip.Origin(
                row.payrun.id,
                row.knownAt,
                row.rateBook.id,
                row.payrun.engineVersion,
                HexFormat.of().formatHex(row.inputHash));
    }

    private static Totals totals(PayslipEntity row) {
        return new Totals(
                Money.ofFen(row.gross),
                Money.ofFen(row.employeeContributions),
                Money.ofFen(row.tax),
                Money.ofFen(row.deductions),
                Money.ofFen(row.net),
                Money.ofFen(row.employerContributions),
                Money.ofFen(row.employerCost));
    }

    private static Carried carried(PayslipEntity row) {
        YearToDate year = new YearToDate(
                row.taxYear,
                Money.ofFen(row.income),
                Money.ofFen(row.contributions),
                Money.ofFen(row.additional),
                Money.ofFen(row.personalPension),
                Money.ofFen(row.relief),
                Money.ofFen(row.withheld));
        return new Carried(YearMonth.from(row.month), year, orNull(row.contributionBase), orNull(row.housingFundBase));
    }

    private static @Nullable Money orNull(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }
}
