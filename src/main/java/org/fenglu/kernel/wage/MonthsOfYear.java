package org.fenglu.kernel.wage;

/** The months of a year, for a yearly standard paid in parts. */
final class MonthsOfYear {

    static final int COUNT = 12;

    private MonthsOfYear() {}
}
