package org.fenglu.claims.claim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the officer's wage before an injury or a death.
 *
 * @param contributionWages monthly wages that contributions were paid on, oldest first; a single one stands for a mean
 * @param ownWage the own wage as the agency has assessed it, in place of them
 */
@Schema(description = "本人工资：事故前规定月数的缴费工资，或者已核定的本人工资 (the own wage, or what it is computed from)")
record WageRequest(
        @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Amount String> contributionWages,

        @Nullable @Amount String ownWage) {}
