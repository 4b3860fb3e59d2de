package org.fenglu.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * One unit of the force.
 *
 * @param code its code
 * @param kind its kind
 * @param first number of its first officer
 * @param size how many officers it begins with
 */
record DemoUnit(String code, UnitKind kind, int first, int size) {

    private static final int LARGEST = 400;
    private static final int PARTS = 10_000;

    /** Returns the units of a force of so many officers; kinds that would have no officers are left out. */
    static List<DemoUnit> units(int officers) {
        List<DemoUnit> units = new ArrayList<>();
        int[] ofCity = new int[City.values().length];
        long parts = 0;
        for (UnitKind kind : UnitKind.ALL) {
            int first = (int) (officers * parts / PARTS);
            parts += (long) kind.city().share() * kind.share();
            int size = (int) (officers * parts / PARTS) - first;
            int count = (size + LARGEST - 1) / LARGEST;
            for (int at = 0; at < count; at++) {
                int from = first + (int) ((long) size * at / count);
                int to = first + (int) ((long) size * (at + 1) / count);
                ofCity[kind.city().ordinal()]++;
                int number = 100 + ofCity[kind.city().ordinal()];
                units.add(new DemoUnit(kind.city().prefix() + "-" + number, kind, from, to - from));
            }
        }
        return List.copyOf(units);
    }
}
