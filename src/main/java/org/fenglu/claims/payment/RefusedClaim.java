package org.fenglu.claims.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/**
 * What is wrong with a case that could not be assessed, as it is stored: the run pays nothing on it.
 *
 * @param claim number of the case
 * @param code what is wrong
 * @param field where
 * @param found what was found there
 * @param expected what was expected
 */
@Embeddable
record RefusedClaim(
        @Column(name = "claim") long claim,
        @Enumerated(EnumType.STRING) @Column(name = "code") FindingCode code,
        @Column(name = "field") String field,
        @Column(name = "found") String found,
        @Column(name = "expected") String expected) {

    static RefusedClaim of(long claim, Finding finding) {
        return new RefusedClaim(claim, finding.code(), finding.field(), finding.found(), finding.expected());
    }

    Finding finding() {
        return new Finding(code, field, found, expected);
    }
}
