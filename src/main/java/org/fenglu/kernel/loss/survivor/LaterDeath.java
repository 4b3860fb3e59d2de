package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.rates.RateKey;

/**
 * Death after the paid injury leave of an officer with a disability grade.
 *
 * <p>Source: 工伤保险条例 article 39(3): grades 1 to 4 have the funeral grant and the dependants' pension, no grant.
 *
 * @param lastGrade the last grade that it holds for
 * @param grades how many grades there are
 */
public record LaterDeath(int lastGrade, int grades) {

    public static final RateKey<LaterDeath> KEY = new RateKey<>("national/survivor/later-death", LaterDeath.class);
}
