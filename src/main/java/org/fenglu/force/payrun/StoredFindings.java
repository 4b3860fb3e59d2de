package org.fenglu.force.payrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/** Reads findings. */
@ApplicationScoped
class StoredFindings implements PanacheRepositoryBase<FindingEntity, FindingEntity.Key> {

    private static final String IN_ORDER = " order by unit, officerNo, place";
    private static final String AFTER =
            "(unit > ?2 or unit = ?2 and (officerNo > ?3 or officerNo = ?3 and place > ?4))";

    /** Returns what stands against paying an officer in a month. */
    List<Finding> of(String officerNo, LocalDate month, List<String> units) {
        return list("month = ?1 and officerNo = ?2 and unit in ?3" + IN_ORDER, month, officerNo, units).stream()
                .map(FindingEntity::finding)
                .toList();
    }

    /**
     * Returns a page of the findings of a month.
     *
     * @param unit one unit, or null for all
     * @param after the last finding of the page before; of the first page, one before all others
     * @param limit at most so many
     */
    List<FindingEntity> page(@Nullable String unit, FindingEntity.Key after, int limit) {
        String ofUnit = unit == null ? "" : " and unit = ?5";
        Object[] values = unit == null
                ? new Object[] {after.month(), after.unit(), after.officerNo(), after.place()}
                : new Object[] {after.month(), after.unit(), after.officerNo(), after.place(), unit};
        return find("month = ?1 and " + AFTER + ofUnit + IN_ORDER, values)
                .page(0, limit)
                .list();
    }
}
