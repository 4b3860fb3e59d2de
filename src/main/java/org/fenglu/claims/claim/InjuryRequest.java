package org.fenglu.claims.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An injury, to be calculated and not stored.
 *
 * @param basis what the calculation rests on besides the facts
 * @param facts what is known of the injury
 */
@Schema(description = "工伤待遇试算，只算不存 (an injury, calculated and not stored)")
record InjuryRequest(
        @NotNull @Valid BasisRequest basis, @NotNull @Valid InjuryFactsRequest facts) {}
