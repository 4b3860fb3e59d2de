package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** The payslips that stand. */
@ApplicationScoped
public class Payslips {

    private final StoredPayslips payslips;
    private final StoredFindings findings;

    @Inject
    Payslips(StoredPayslips payslips, StoredFindings findings) {
        this.payslips = payslips;
        this.findings = findings;
    }

    /**
     * Returns an officer's payslip of a month.
     *
     * @param unit where, or null where the officer has one payslip only
     * @throws Refusal where there is none, with the findings if the officer could not be paid, and where there are
     *     several and no unit is named
     */
    @Transactional
    public StoredPayslip of(String officerNo, YearMonth month, @Nullable String unit) {
        LocalDate first = month.atDay(1);
        List<PayslipEntity> found = payslips.of(officerNo, first, first).stream()
                .filter(payslip -> unit == null || payslip.unit.equals(unit))
                .toList();
        if (found.isEmpty()) {
            throw none(officerNo, first, unit == null ? payslips.units(officerNo) : List.of(unit));
        }
        if (found.size() > 1) {
            String units = found.stream().map(one -> one.unit).collect(Collectors.joining(", "));
            throw new Refusal(
                    Kind.CONFLICT,
                    "SEVERAL_PAYSLIPS",
                    Map.of("found", units, "officer", officerNo, "month", month.toString()));
        }
        return payslips.read(found.get(0));
    }

    /**
     * Returns an officer's payslips that were paid in a tax year, in the order of months.
     *
     * @throws Refusal where the roster never had the officer
     */
    @Transactional
    public List<StoredPayslip> ofYear(String officerNo, int taxYear) {
        if (payslips.units(officerNo).isEmpty()) {
            throw new Refusal(Kind.NOT_FOUND, "OFFICER_NOT_IN_ROSTER", Map.of("found", officerNo));
        }
        LocalDate first = LocalDate.of(taxYear, 1, 1).minusYears(1);
        return payslips.of(officerNo, first, LocalDate.of(taxYear, 12, 1)).stream()
                .filter(payslip -> payslip.taxYear == taxYear)
                .map(payslips::read)
                .toList();
    }

    private Refusal none(String officerNo, LocalDate month, List<String> units) {
        Map<String, String> parts =
                Map.of("found", officerNo, "month", YearMonth.from(month).toString());
        return units.isEmpty()
                ? new Refusal(Kind.NOT_FOUND, "OFFICER_NOT_IN_ROSTER", parts)
                : new Refusal(Kind.NOT_FOUND, "PAYSLIP_NOT_FOUND", parts).because(findings.of(officerNo, month, units));
    }
}
