package org.fenglu.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.rates.RateBook;

/**
 * A made-up force: the same for the same number of officers and the same seed.
 *
 * @param officers how many there are at first
 * @param seed which force of that size
 * @param units its units, in the order of their officers
 * @param calendar the paid days of the year
 */
record Force(int officers, long seed, List<DemoUnit> units, WorkCalendar calendar) {

    static Force of(int officers, long seed, RateBook book) {
        WorkCalendar calendar = book.on(WorkCalendar.key(DemoYear.YEAR), DemoYear.FIRST.atDay(1))
                .values();
        return new Force(officers, seed, DemoUnit.units(officers), calendar);
    }

    /** Returns the unit in which the officer of a number begins. */
    DemoUnit unitOf(int number) {
        int low = 0;
        int high = units.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (units.get(middle).first() <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return units.get(low);
    }

    /** Returns the officers in their order, one at a time. */
    Stream<DemoPerson> people() {
        return IntStream.range(0, officers).mapToObj(number -> DemoPerson.of(this, number));
    }
}
