package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.LiabilityFacts;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Pension;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one officer's injuries. What is not known makes only the lines wait that depend on it.
 *
 * <p>Lists may come in any order; they stand oldest first.
 *
 * @param liability what decides who pays
 * @param settlementPaid what the employer has paid under a private settlement, yuan, or null; it is topped up to what
 *     is due. What an accident insurance has paid takes nothing off and is no fact here
 * @param injuries at least one
 * @param suitableWork since when the employer gives suitable work, or does not; empty while not known
 * @param ownContributions the officer's own contributions on the disability allowance, yuan per month, where the region
 *     takes them off before the test against the minimum wage; null while not known
 * @param suspensions when benefits stop (article 42)
 * @param leaving the end of the employment, or null while it lasts
 * @param retirement when the officer retired, or null before
 * @param diedOn the day of death, or null
 */
public record InjuryFacts(
        LiabilityFacts liability,
        @Nullable Money settlementPaid,
        List<Injury> injuries,
        List<SuitableWork> suitableWork,
        @Nullable Money ownContributions,
        List<Suspension> suspensions,
        @Nullable InjuryLeaving leaving,
        @Nullable Retirement retirement,
        @Nullable LocalDate diedOn) {

    public InjuryFacts {
        injuries = InOrder.byDate(injuries, Injury::injuredOn);
        suitableWork = InOrder.byDate(suitableWork, SuitableWork::from);
        suspensions = InOrder.byDate(suspensions, Suspension::from);
    }

    /**
     * Whether the employer gives suitable work (安排适当工作) to an officer of grade 5 or 6.
     *
     * @param from since when
     * @param isGiven whether it does
     */
    public record SuitableWork(LocalDate from, boolean isGiven) {}

    /**
     * Days on which benefits stop.
     *
     * @param from the first one
     * @param until the last one, or null while the ground lasts
     * @param ground why
     */
    public record Suspension(LocalDate from, @Nullable LocalDate until, StopGround ground) {}

    /**
     * Retirement (办理退休手续).
     *
     * @param on the day
     * @param pensions the basic pension from each month on; empty while not known
     */
    public record Retirement(LocalDate on, List<Pension> pensions) {

        public Retirement {
            pensions = InOrder.byDate(pensions, Pension::from);
        }
    }
}
