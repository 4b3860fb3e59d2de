package org.fenglu.claims.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.loss.survivor.Relation;
import org.fenglu.kernel.loss.survivor.Sex;
import org.fenglu.words.answer.Code;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A member of the officer's family; what is left out is not known, an event that is left out has not happened. Meanings
 * stand with the kernel's {@code Relative}.
 *
 * @param id how the case calls the person
 * @param name the person's name, for the statement that the family reads
 */
@Schema(description = "亲属：不知道的不写，没有发生的不写 (a member of the family)")
record RelativeRequest(
        @NotBlank @Code String id,

        @Nullable @Size(max = Shape.TEXT) String name,
        @NotNull Relation relation,
        @Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable Boolean supported,
        @Nullable Boolean lonely,
        @Nullable @Valid ConditionsRequest conditions,
        @Nullable @Valid EventsRequest events,
        SurvivorFactsRequest.@Nullable @Valid RegularRequest regular) {

    /** What decides on the right to a benefit besides age. */
    record ConditionsRequest(
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid SpanRequest> incapacitated,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid SpanRequest> schooling,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid SpanRequest> disabled,
            @Nullable Boolean withoutNearerKin,
            @Nullable Boolean hasMeans,
            @Nullable Boolean incomeBelowAverage) {}

    /** What has happened to the person. */
    record EventsRequest(
            @Nullable LocalDate marriedOn,
            @Nullable LocalDate marriageEndedOn,
            @Nullable LocalDate remarriedOn,
            @Nullable LocalDate employedOn,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate diedOn,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid SpanRequest> imprisoned,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid SpanRequest> wanted,
            @Nullable LocalDate rightLostOn) {}

    /** Days on which something was so; without a last day it lasts. */
    record SpanRequest(@NotNull LocalDate from, @Nullable LocalDate to) {}
}
