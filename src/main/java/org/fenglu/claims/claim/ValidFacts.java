package org.fenglu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;

/** Facts that were put together from a journal are held to the same shape as those of a request. */
@ApplicationScoped
class ValidFacts {

    InjuryFactsRequest injury(@Valid InjuryFactsRequest facts) {
        return facts;
    }

    SurvivorFactsRequest survivors(@Valid SurvivorFactsRequest facts) {
        return facts;
    }
}
