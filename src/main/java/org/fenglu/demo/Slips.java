package org.fenglu.demo;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a clerk gets wrong in a month's facts so that only the run can see it. It is mended in the month after; one slip
 * is forgotten.
 *
 * @param month the month
 * @param tooMuchLeave numbers of the officers whose leave is longer than the days that they are paid for
 * @param noAssessment numbers of the officers whose assessment is missing
 */
record Slips(YearMonth month, Set<Integer> tooMuchLeave, Set<Integer> noAssessment) {

    /** The month whose first slip is forgotten, so that the officer's later months wait for it. */
    private static final int FORGOTTEN = 6;

    private static final int ONE_SLIP_OF = 1_000;
    private static final int LEAVE = 3;
    private static final int ASSESSMENT = 4;

    static Slips of(Force force, YearMonth month) {
        return new Slips(month, numbers(force, month, LEAVE), numbers(force, month, ASSESSMENT));
    }

    /** Returns the numbers of those whose facts are mended in the month after. */
    Set<Integer> mended() {
        Set<Integer> mended = new TreeSet<>(tooMuchLeave);
        if (month.getMonthValue() == FORGOTTEN && !mended.isEmpty()) {
            mended.remove(tooMuchLeave.iterator().next());
        }
        mended.addAll(noAssessment);
        return mended;
    }

    /** Returns a row as it was sent first. */
    Map<String, String> slipped(Map<String, String> row, int number) {
        Map<String, String> slipped = new LinkedHashMap<>(row);
        if (tooMuchLeave.contains(number)) {
            slipped.put("unpaid_leave_days", String.valueOf(month.lengthOfMonth()));
            slipped.remove("sick_leave_days");
            slipped.remove("injury_leave_days");
        } else if (noAssessment.contains(number)) {
            slipped.remove("monthly_assessment");
        }
        return slipped;
    }

    /** Looks for officers who are assessed and would be paid. */
    private static Set<Integer> numbers(Force force, YearMonth month, int sort) {
        Set<Integer> numbers = new TreeSet<>();
        int wanted = 1 + force.officers() / ONE_SLIP_OF;
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
        return Turn.of(force.seed(), number).isSettled()
                && kind.scheme().isAssessed()
                && kind.employer() != Employer.AGENCY_DIFFERENTIAL
                && !kind.city().comesInJuly();
    }
}
