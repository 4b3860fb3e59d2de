package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import org.fenglu.kernel.rates.RateKey;

/**
 * The ages by which relatives are dependants of an officer who died at work.
 *
 * <p>Source: 因工死亡职工供养亲属范围规定 (劳动和社会保障部令第18号) articles 3 and 4.
 *
 * @param men from this age on a man counts without being unable to work
 * @param women from this age on a woman counts without being unable to work
 * @param children below this age a child counts
 * @param surelyMen from this age on a man counts also if later retirement moves the age, which is open
 * @param surelyWomen from this age on a woman counts also if later retirement moves the age, which is open
 */
public record DependantAges(int men, int women, int children, int surelyMen, int surelyWomen) {

    public static final RateKey<DependantAges> KEY = new RateKey<>("national/survivor/dependants", DependantAges.class);

    /** Returns whether a person has reached the age on a day. */
    boolean isElderly(Sex sex, LocalDate bornOn, LocalDate day) {
        return isOf(sex == Sex.MALE ? men : women, bornOn, day);
    }

    /** Returns whether a person has reached the age on a day by either reading. */
    boolean isSurelyElderly(Sex sex, LocalDate bornOn, LocalDate day) {
        return isOf(sex == Sex.MALE ? surelyMen : surelyWomen, bornOn, day);
    }

    /** Returns the birthday on which a child is of age. */
    LocalDate ofAge(LocalDate bornOn) {
        return bornOn.plusYears(children);
    }

    private static boolean isOf(int years, LocalDate bornOn, LocalDate day) {
        return !bornOn.plusYears(years).isAfter(day);
    }
}
