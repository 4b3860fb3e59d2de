package org.fenglu.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is wrong with the first roster as it was sent first: a grade that the scheme does not have, a 32nd day, an
 * officer who stands there twice, one who left before being hired.
 *
 * @param numbers numbers of the officers whose rows are wrong, in this order
 */
record RosterSlips(List<Integer> numbers) {

    private static final int GRADE = 0;
    private static final int DAY = 1;
    private static final int TWICE = 2;
    private static final int LEFT = 3;
    private static final int PLACE = 5;

    static RosterSlips of(Force force) {
        List<Integer> numbers = new ArrayList<>();
        Draw draw = Draw.of(force.seed(), 0, 0, PLACE);
        while (numbers.size() <= LEFT) {
            int number = draw.below(force.officers());
            UnitKind kind = force.unitOf(number).kind();
            boolean isUsable = Turn.of(force.seed(), number).isSettled()
                    && kind.scheme().isAssessed()
                    && !kind.city().comesInJuly();
            if (isUsable && !numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return new RosterSlips(numbers);
    }

    int officer(int at) {
        return numbers.get(at);
    }

    /** Returns a row as it was sent first: once, changed, or twice. */
    Stream<Map<String, String>> slipped(Map<String, String> row) {
        Map<String, String> slipped = new LinkedHashMap<>(row);
        int number = DemoPerson.number(row.getOrDefault("officer_no", ""));
        if (number == officer(GRADE)) {
            slipped.put("grade", "AUX_9");
        } else if (number == officer(DAY)) {
            slipped.put("hired_on", row.getOrDefault("hired_on", "").substring(0, 8) + "32");
        } else if (number == officer(LEFT)) {
            slipped.put("left_on", "1999-12-31");
        }
        return number == officer(TWICE) ? Stream.of(row, slipped) : Stream.of(slipped);
    }
}
