package org.fenglu.claims.claim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a third party who caused the injury or the death has paid.
 *
 * @param paidMedical for medical cost
 * @param paidFor for other benefits, each by name
 */
@Schema(description = "第三人已付 (paid by a third party)")
record ThirdPartyRequest(
        @Nullable @Amount String paidMedical,

        @Nullable @Size(max = Shape.ENTRIES) Map<Benefit, @NotNull @Amount String> paidFor) {}
