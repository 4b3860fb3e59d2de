package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.LiabilityFacts;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a death at work, of a missing officer or of a martyr. What is null is not known yet.
 *
 * @param bornOn the officer's birthday
 * @param injuredOn the day of the accident; for a missing officer the day of the disappearance is in {@code missing}
 * @param diedOn the day of death, or null where the officer is missing
 * @param death how the officer died
 * @param cover who is answerable for the work-injury benefits
 * @param wage the officer's wage before
 * @param missing since when the officer is missing, or null
 * @param martyr what the martyr rules ask for, or null where no one has found the officer to be a martyr
 * @param localRules local rules that were switched on for the case
 * @param courage an act of courage off duty, or null
 * @param relatives the family
 */
public record SurvivorFacts(
        @Nullable LocalDate bornOn,
        @Nullable LocalDate injuredOn,
        @Nullable LocalDate diedOn,
        Death death,
        Cover cover,
        WageFacts wage,
        @Nullable MissingFacts missing,
        @Nullable MartyrFacts martyr,
        List<LocalRuleFacts> localRules,
        @Nullable CourageFacts courage,
        List<Relative> relatives) {

    public SurvivorFacts {
        localRules = List.copyOf(localRules);
        relatives = List.copyOf(relatives);
    }

    /**
     * How the officer died.
     *
     * @param circumstance null while it is not recognised
     * @param disabilityGrade 1 to 10 where there was one; asked after the paid injury leave
     * @param qualifiesForPensionScheme whether the basic pension insurance would pay death benefits too; asked after
     *     the paid injury leave
     * @param pensionSchemeFuneral what that insurance would pay for the funeral, yuan
     * @param pensionSchemeGrant what that insurance would pay to the family, yuan
     */
    public record Death(
            @Nullable DeathCircumstance circumstance,
            @Nullable Integer disabilityGrade,
            @Nullable Boolean qualifiesForPensionScheme,
            @Nullable Money pensionSchemeFuneral,
            @Nullable Money pensionSchemeGrant) {

        public static final Death UNKNOWN = new Death(null, null, null, null, null);
    }

    /**
     * Who is answerable, and what was paid already.
     *
     * @param liability whether the officer was insured against work injury, and whose officer it was
     * @param accidentInsurancePaid what an accident insurance has paid, yuan; it takes nothing off
     * @param settlementPaid what the employer has paid under a private settlement, yuan; it is topped up
     * @param thirdParty what a third party who caused the death has paid, or null where none did
     */
    public record Cover(
            LiabilityFacts liability,
            @Nullable Money accidentInsurancePaid,
            @Nullable Money settlementPaid,
            @Nullable ThirdParty thirdParty) {

        public static final Cover UNKNOWN = new Cover(new LiabilityFacts(null, null), null, null, null);
    }

    /**
     * Returns the day of death, for a missing officer that of its declaration; null while there is none, and where the
     * officer came back after it.
     */
    public @Nullable LocalDate deathDay() {
        if (missing == null) {
            return diedOn;
        }
        return missing.returnedOn() == null ? missing.declaredDeadOn() : null;
    }

    /** Returns how the officer died: a declared death is one at work unless it was found to be another. */
    @Nullable
    DeathCircumstance circumstance() {
        return missing != null && death.circumstance() == null ? DeathCircumstance.AT_WORK : death.circumstance();
    }

    /** A missing officer counts from the day of the disappearance. Returns the event that benefits are counted from. */
    public @Nullable LocalDate event() {
        return missing == null ? diedOn : missing.since();
    }
}
