package org.fenglu.kernel.wage;

import org.fenglu.kernel.money.Rounding;

/**
 * One component of a pay scheme.
 *
 * @param code code of its line
 * @param nameZh its name on the payslip
 * @param kind how its standard comes about
 * @param flags what it counts for
 * @param condition when it is due
 * @param isPayable whether it is paid; otherwise it is only a base for others
 * @param isProrated whether a part of a month pays a part of it
 * @param remainderMonth month that takes the remainder of a yearly standard paid in twelve parts; 0 for a monthly one
 * @param rounding how its standard is rounded
 */
public record Component(
        String code,
        String nameZh,
        ComponentKind kind,
        ComponentFlags flags,
        Condition condition,
        boolean isPayable,
        boolean isProrated,
        int remainderMonth,
        Rounding rounding) {}
