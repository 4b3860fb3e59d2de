package org.fenglu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One officer of the force.
 *
 * @param number from 0
 * @param event what the year holds
 * @param jobs one, or two after each other
 * @param career what the roster says
 */
record DemoPerson(int number, YearEvent event, List<Job> jobs, DemoCareer career) {

    private static final String PREFIX = "FL";
    private static final int FIRST_NUMBER = 1_000_001;
    private static final int LAST_MONTH_TO_LEAVE = 8;
    private static final int HALF_OF_MONTH = 15;

    /** Returns the officer of a number. */
    static DemoPerson of(Force force, int number) {
        YearEvent event = YearEvent.of(force.seed(), number);
        DemoUnit unit = force.unitOf(number);
        Draw draw = Draw.of(force.seed(), number);
        Job first = first(event, unit, draw);
        List<Job> jobs = event == YearEvent.MOVES ? List.of(first, second(force, first, draw)) : List.of(first);
        return new DemoPerson(number, event, jobs, DemoCareer.of(event, first, draw));
    }

    String officerNo() {
        return PREFIX + (FIRST_NUMBER + number);
    }

    /** Returns the number of the officer who has an identity. */
    static int number(String officerNo) {
        return Integer.parseInt(officerNo.substring(PREFIX.length())) - FIRST_NUMBER;
    }

    /** Returns the employment of a month, if there is one; there are never two. */
    Optional<Job> jobIn(YearMonth month) {
        return jobs.stream().filter(job -> job.isIn(month)).findFirst();
    }

    private static Job first(YearEvent event, DemoUnit unit, Draw draw) {
        LocalDate hired = hired(event, draw);
        if (event != YearEvent.LEAVES && event != YearEvent.MOVES) {
            return new Job(unit, hired, null);
        }
        int least = unit.kind().city().comesInJuly() ? DemoYear.MIDDLE.getMonthValue() : 2;
        YearMonth month = YearMonth.of(DemoYear.YEAR, draw.between(least, LAST_MONTH_TO_LEAVE));
        LocalDate left = draw.chance(50) ? month.atEndOfMonth() : month.atDay(draw.between(2, HALF_OF_MONTH));
        return new Job(unit, hired, left);
    }

    private static LocalDate hired(YearEvent event, Draw draw) {
        return switch (event) {
            case FIRST_JOB, HIRED ->
                YearMonth.of(DemoYear.YEAR, draw.between(1, DemoYear.LAST.getMonthValue()))
                        .atDay(draw.chance(60) ? 1 : draw.between(2, HALF_OF_MONTH + 5));
            case HIRED_LAST_YEAR ->
                LocalDate.of(DemoYear.YEAR - 1, draw.between(3, 12), draw.between(1, HALF_OF_MONTH));
            default ->
                LocalDate.of(DemoYear.YEAR - draw.between(2, 16), draw.between(1, 12), draw.between(1, HALF_OF_MONTH));
        };
    }

    private static Job second(Force force, Job first, Draw draw) {
        List<DemoUnit> elsewhere = force.units().stream()
                .filter(unit -> unit.kind().city() != first.unit().kind().city())
                .filter(unit ->
                        !unit.kind().city().comesInJuly() && unit.kind().employer() != Employer.AGENCY_DIFFERENTIAL)
                .toList();
        LocalDate left = first.leftOn() == null ? first.hiredOn() : first.leftOn();
        YearMonth next = YearMonth.from(left).plusMonths(1);
        return new Job(draw.one(elsewhere), next.atDay(draw.chance(50) ? 1 : draw.between(2, HALF_OF_MONTH)), null);
    }
}
