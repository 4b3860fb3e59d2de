package org.fenglu.force.payrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.rates.Region;
import org.fenglu.words.answer.PayslipHead;
import org.jspecify.annotations.Nullable;

/** Reads payslips; who is looked for by number alone is looked for at the units that the roster names. */
@ApplicationScoped
class StoredPayslips implements PanacheRepositoryBase<PayslipEntity, PayslipEntity.Key> {

    private static final String OF_OFFICER = "from PayslipEntity p join fetch p.payrun join fetch p.rateBook"
            + " where p.officerNo = ?1 and p.month between ?2 and ?3 and p.unit in ?4 order by p.month, p.unit";

    private final LineLayouts layouts;

    @Inject
    StoredPayslips(DataSource database) {
        this.layouts = new LineLayouts(database);
    }

    /** Returns an officer's payslips of some months, in the order of month and unit. */
    List<PayslipEntity> of(String officerNo, LocalDate first, LocalDate last) {
        List<String> units = units(officerNo);
        return units.isEmpty() ? List.of() : list(OF_OFFICER, officerNo, first, last, units);
    }

    /** Returns the units at which the roster ever had an officer. */
    List<String> units(String officerNo) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct unit from officer where officer_no = ?1 order by unit", String.class)
                .setParameter(1, officerNo)
                .getResultList();
    }

    /** Reads a row back into a payslip, which refuses to exist where its lines do not add up. */
    StoredPayslip read(PayslipEntity row) {
        PayslipHead head = new PayslipHead(
                row.officerNo,
                row.unit,
                YearMonth.from(row.month),
                row.payDate,
                new Region(row.region),
                row.scheme,
                row.rateBook.fingerprint);
        Payslip payslip = StoredPayslip.intact(
                head.officerNo(),
                head.month(),
                () -> Payslip.stored(layouts.of(row.layout), row.lines.clone(), totals(row)));
        return new StoredPayslip(head, row.hiredOn, payslip, carried(row), origin(row));
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
        YearToDate year = YearToDate.ofFen(row.taxYear, row.yearAmounts);
        return new Carried(YearMonth.from(row.month), year, orNull(row.contributionBase), orNull(row.housingFundBase));
    }

    private static @Nullable Money orNull(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }
}
