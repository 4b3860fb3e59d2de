package org.fenglu.demo;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a clerk gets wrong in a month's facts so that only the run can see it. It is corrected in the month after; one
 * mistake is forgotten.
 *
 * @param month the month
 * @param tooMuchLeave numbers of the officers whose leave is longer than the days that they are paid for
 * @param noAssessment numbers of the officers whose assessment is missing
 */
record FactMistakes(YearMonth month, Set<Integer> tooMuchLeave, Set<Integer> noAssessment) {

    /** The month whose first mistake is forgotten, so that the officer's later months wait for it. */
    private static final int FORGOTTEN = 6;

    private static final int ONE_MISTAKE_OF = 1_000;
    private static final int LEAVE = 3;
    private static final int ASSESSMENT = 4;

    static FactMistakes of(Force force, YearMonth month) {
        return new FactMistakes(month, numbers(force, month, LEAVE), numbers(force, month, ASSESSMENT));
    }

    /** Returns the numbers of those whose facts are corrected in the month after. */
    Set<Integer> corrected() {
        Set<Integer> corrected = new TreeSet<>(tooMuchLeave);
        if (month.getMonthValue() == FORGOTTEN && !corrected.isEmpty()) {
            corrected.remove(tooMuchLeave.iterator().next());
        }
        corrected.addAll(noAssessment);
        return corrected;
    }

    /** Returns a row as it was sent first. */
    Map<String, String> withMistakes(Map<String, String> row, int number) {
        Map<String, String> wrong = new LinkedHashMap<>(row);
        if (tooMuchLeave.contains(number)) {
            wrong.put("unpaid_leave_days", String.valueOf(month.lengthOfMonth()));
            wrong.remove("sick_leave_days");
            wrong.remove("injury_leave_days");
        } else if (noAssessment.contains(number)) {
            wrong.remove("monthly_assessment");
        }
        return wrong;
    }

    /** Looks for officers who are assessed and would be paid. */
    private static Set<Integer> numbers(Force force, YearMonth month, int sort) {
        Set<Integer> numbers = new TreeSet<>();
        int wanted = 1 + force.officers() / ONE_MISTAKE_OF;
        Draw draw = Draw.of(force.seed(), month.getMonthValue(), 0, sort);
        for (int tries = 0; tries < force.officers() * 2 && numbers.size() < wanted; tries++) {
            int number = draw.below(force.officers());
            if (isPaid(force, number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static boolean isPaid(Force force, int number) {
        UnitKind kind = force.unitOf(number).kind();
        return YearEvent.of(force.seed(), number).isSettled()
                && kind.scheme().isAssessed()
                && kind.employer() != Employer.AGENCY_DIFFERENTIAL
                && !kind.city().comesInJuly();
    }
}
