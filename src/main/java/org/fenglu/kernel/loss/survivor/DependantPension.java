package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;

/**
 * Shares of the own wage that dependants are paid each month (供养亲属抚恤金).
 *
 * <p>Source: 工伤保险条例 article 39(1)(2): the spouse 40%, every other relative 30%, ten points more for 孤寡老人 and
 * orphans; the sum is no more than the wage of the deceased.
 *
 * @param spouse of the spouse
 * @param other of every other relative
 * @param lonely points that are added for lonely elderly people and orphans
 */
public record DependantPension(Rate spouse, Rate other, Rate lonely) {

    public static final RateKey<DependantPension> KEY =
            new RateKey<>("national/survivor/dependant-pension", DependantPension.class);

    /** Returns the share of one person. */
    Rate of(Relation relation, boolean isLonely) {
        Rate share = relation == Relation.SPOUSE ? spouse : other;
        return isLonely ? share.plus(lonely) : share;
    }
}
