package org.fenglu.force.payrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads payslip rows; who is looked for by number alone is looked for at the units that the roster names. */
@ApplicationScoped
class StoredPayslips implements PanacheRepositoryBase<PayslipEntity, PayslipKey> {

    private static final String OF_OFFICER = "from PayslipEntity p join fetch p.payrun join fetch p.rateBook"
            + " where p.officerNo = ?1 and p.month between ?2 and ?3 and p.unit in ?4 order by p.month, p.unit";

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
}
