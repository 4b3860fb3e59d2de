package org.fenglu.kernel.pay.wage.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.jspecify.annotations.Nullable;

/**
 * A further completed year of service and what it moves: one component, from the month of the anniversary on.
 *
 * @param month the first month that pays the new amount
 * @param years completed years of service in it
 * @param code code of the component
 * @param nameZh its name
 * @param before yuan per month a year of service less
 * @param after yuan per month with it
 */
public record ServiceAnniversary(YearMonth month, int years, String code, String nameZh, Money before, Money after) {

    /** Returns what an officer's anniversary in a month moves; nothing in any other month, or past the last step. */
    public static List<ServiceAnniversary> changes(AuxiliaryOfficer officer, PayScheme scheme, YearMonth month) {
        int years = completedYears(officer, month);
        List<ServiceAnniversary> all = new ArrayList<>();
        if (years == completedYears(officer, month.minusMonths(1))) {
            return all;
        }
        boolean[] isDue = scheme.isDue(officer);
        for (int at = 0; at < isDue.length; at++) {
            Component component = scheme.inOrder()[at];
            Money before = isDue[at] ? standard(component, years - 1) : null;
            Money after = isDue[at] ? standard(component, years) : null;
            if (before != null && after != null && !before.equals(after)) {
                all.add(new ServiceAnniversary(month, years, component.code(), component.nameZh(), before, after));
            }
        }
        return all;
    }

    /** Returns an officer's completed years of service at the end of a month. */
    static int completedYears(AuxiliaryOfficer officer, YearMonth month) {
        LocalDate from = officer.serviceFrom();
        int years = month.getYear() - from.getYear();
        boolean isBefore = month.getMonthValue() < from.getMonthValue();
        return Math.max(0, isBefore ? years - 1 : years);
    }

    private static @Nullable Money standard(Component component, int years) {
        return component.kind().serviceAmount(years, component.rounding());
    }
}
