package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/** No one is married to two people at once: the marriages of the officer must not overlap. */
final class SpouseCheck {

    private SpouseCheck() {}

    static List<Finding> findings(SurvivorFacts facts) {
        List<Relative> spouses = facts.relatives().stream()
                .filter(relative -> relative.relation() == Relation.SPOUSE)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int one = 0; one < spouses.size(); one++) {
            for (int other = one + 1; other < spouses.size(); other++) {
                if (overlap(spouses.get(one), spouses.get(other))) {
                    String both =
                            spouses.get(one).id() + ", " + spouses.get(other).id();
                    findings.add(new Finding(FindingCode.TWO_SPOUSES, "relatives", both, "marriageEndedOn"));
                }
            }
        }
        return findings;
    }

    private static boolean overlap(Relative one, Relative other) {
        return from(one).isBefore(to(other)) && from(other).isBefore(to(one));
    }

    private static LocalDate from(Relative spouse) {
        LocalDate married = spouse.events().marriedOn();
        return married == null ? LocalDate.MIN : married;
    }

    /** A marriage ends by divorce, or by the death of the spouse. */
    private static LocalDate to(Relative spouse) {
        LocalDate ended = spouse.events().marriageEndedOn();
        LocalDate died = spouse.events().diedOn();
        LocalDate first = ended == null ? LocalDate.MAX : ended;
        return died == null || first.isBefore(died) ? first : died;
    }
}
