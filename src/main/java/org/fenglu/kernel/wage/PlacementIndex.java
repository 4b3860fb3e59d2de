package org.fenglu.kernel.wage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Placement;

/** Numbers the placements that a scheme tells apart, by the values that its grades, conditions and tables name. */
final class PlacementIndex {

    private static final int MOST = Short.MAX_VALUE;

    private final Dimension[] dimensions;
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private final int size;

    PlacementIndex(GradeLadder ladder, List<Component> components) {
        Map<Dimension, SortedSet<String>> named = new EnumMap<>(Dimension.class);
        ladder.grades().forEach(grade -> name(named, Dimension.GRADE, grade));
        for (Component component : components) {
            component.condition().values().forEach((dimension, value) -> name(named, dimension, value));
            if (component.kind() instanceof TableAmount table) {
                table.eachName((dimension, value) -> name(named, dimension, value));
            }
        }
        this.dimensions = named.keySet().toArray(Dimension[]::new);
        long placements = 1;
        for (SortedSet<String> values : named.values()) {
            Map<String, Integer> numberOf = new HashMap<>();
            values.forEach(value -> numberOf.put(value, numberOf.size() + 1));
            numbers.add(numberOf);
            placements = Math.min(MOST + 1L, placements * (numberOf.size() + 1));
        }
        this.size = placements > MOST ? 0 : (int) placements;
    }

    private static void name(Map<Dimension, SortedSet<String>> named, Dimension dimension, String value) {
        named.computeIfAbsent(dimension, none -> new TreeSet<>()).add(value);
    }

    /** Returns how many numbers there are; 0 where the scheme tells too many placements apart to number them. */
    int size() {
        return size;
    }

    /** Returns a placement's number, from 0; values that the scheme does not name are all the same to it. */
    int of(Placement placement) {
        int number = 0;
        for (int at = 0; at < dimensions.length; at++) {
            Map<String, Integer> numberOf = numbers.get(at);
            Integer named = numberOf.get(placement.on(dimensions[at]));
            number = number * (numberOf.size() + 1) + (named == null ? 0 : named);
        }
        return number;
    }
}
