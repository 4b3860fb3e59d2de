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
record RosterMistakes(List<Integer> numbers) {

    private static final int GRADE = 0;
    private static final int DAY = 1;
    private static final int TWICE = 2;
    private static final int LEFT = 3;
    private static final int PLACE = 5;

    static RosterMistakes of(Force force) {
        List<Integer> numbers = new ArrayList<>();
        Draw draw = Draw.of(force.seed(), 0, 0, PLACE);
        while (numbers.size() <= LEFT) {
            int number = draw.below(force.officers());
            UnitKind kind = force.unitOf(number).kind();
            boolean isUsable = YearEvent.of(force.seed(), number).isSettled()
                    && kind.scheme().isAssessed()
                    && !kind.city().comesInJuly();
            if (isUsable && !numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return new RosterMistakes(numbers);
    }

    int officer(int at) {
        return numbers.get(at);
    }

    /** Returns a row as it was sent first: once, changed, or twice. */
    Stream<Map<String, String>> withMistakes(Map<String, String> row) {
        Map<String, String> wrong = new LinkedHashMap<>(row);
        int number = DemoPerson.number(row.getOrDefault("officer_no", ""));
        if (number == officer(GRADE)) {
            wrong.put("grade", "AUX_9");
        } else if (number == officer(DAY)) {
            wrong.put("hired_on", row.getOrDefault("hired_on", "").substring(0, 8) + "32");
        } else if (number == officer(LEFT)) {
            wrong.put("left_on", "1999-12-31");
        }
        return number == officer(TWICE) ? Stream.of(row, wrong) : Stream.of(wrong);
    }
}
