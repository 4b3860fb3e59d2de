package org.fenglu.claims.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A death, or an officer who is missing, to be calculated and not stored.
 *
 * @param basis what the calculation rests on besides the facts
 * @param facts what is known of the death and of the survivors
 */
@Schema(description = "遗属待遇试算，只算不存 (a death and its survivors, calculated and not stored)")
record SurvivorsRequest(
        @NotNull @Valid BasisRequest basis, @NotNull @Valid SurvivorFactsRequest facts) {}
