package org.fenglu.claims.claim;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.StatedFigure;
import org.fenglu.kernel.money.Money;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A published figure that the rate book does not have.
 *
 * @param figure which
 * @param year the year that it is of
 * @param amount yuan
 * @param months months that the amount is of: 1, or 12 where it was published by the year; without it 1
 * @param document where it was published
 */
@Schema(description = "费率库中没有的公布数据，须写明出处 (a published figure that the rate book does not have)")
record FigureRequest(
        @NotNull PublishedFigure figure,
        @NotNull @Min(2003) @Max(2100) Integer year,

        @NotNull @Amount String amount,

        @Nullable Integer months,
        @FreeText String document) {

    StatedFigure stated() {
        return new StatedFigure(figure, year, Money.yuan(amount), months == null ? 1 : months, document);
    }
}
