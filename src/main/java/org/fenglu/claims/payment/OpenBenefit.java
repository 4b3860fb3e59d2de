package org.fenglu.claims.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;

/**
 * What a case waited for when a run was calculated, as it is stored.
 *
 * @param claim number of the case
 * @param benefit what waits
 * @param ofWhom id of the survivor or of the injury, or empty
 * @param cause what kind of thing is missing
 * @param name the missing thing, as {@link Waiting#name()} has it
 */
@Embeddable
record OpenBenefit(
        @Column(name = "claim") long claim,

        @Enumerated(EnumType.STRING) @Column(name = "benefit")
        Benefit benefit,

        @Column(name = "of_whom") String ofWhom,
        @Enumerated(EnumType.STRING) @Column(name = "cause") Cause cause,
        @Column(name = "name") String name) {

    static OpenBenefit of(long claim, Waiting waiting) {
        return new OpenBenefit(claim, waiting.line().benefit(), waiting.line().of(), waiting.cause(), waiting.name());
    }
}
