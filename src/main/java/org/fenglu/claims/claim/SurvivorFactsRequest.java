package org.fenglu.claims.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.loss.survivor.DeathCircumstance;
import org.fenglu.kernel.loss.survivor.MartyrFacts.Branch;
import org.fenglu.kernel.loss.survivor.Merit;
import org.fenglu.kernel.loss.survivor.RegularPensionFacts.Area;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.FreeText;
import org.fenglu.words.answer.Shape;
import org.fenglu.words.answer.Share;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a death at work, of a missing officer or of a martyr; what is left out is not known yet, and only
 * the lines that need it wait. Meanings stand with the kernel's {@code SurvivorFacts}.
 */
@Schema(description = "因工死亡、下落不明或者烈士：所知的事实，不知道的不写 (what is known; leave out what is not)")
record SurvivorFactsRequest(
        @Nullable LocalDate bornOn,
        @Nullable LocalDate injuredOn,
        @Nullable LocalDate diedOn,
        @Nullable @Valid DeathRequest death,

        @Nullable @Schema(description = "是否参加工伤保险 (insured against work injury)")
        Boolean insured,

        @Nullable EmploymentForm employmentForm,

        @Nullable @Amount String accidentInsurancePaid,

        @Nullable @Amount String settlementPaid,

        @Nullable @Valid ThirdPartyRequest thirdParty,
        @Nullable @Valid WageRequest wage,
        @Nullable @Valid MissingRequest missing,
        @Nullable @Valid MartyrRequest martyr,
        @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid LocalRuleRequest> localRules,
        @Nullable @Valid CourageRequest courage,
        @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid RelativeRequest> relatives) {

    /** How the officer died. */
    record DeathRequest(
            @Nullable DeathCircumstance circumstance,
            @Nullable Integer disabilityGrade,
            @Nullable Boolean qualifiesForPensionScheme,

            @Nullable @Amount String pensionSchemeFuneral,

            @Nullable @Amount String pensionSchemeGrant) {}

    /** Since when the officer is missing. */
    record MissingRequest(
            @NotNull LocalDate since,

            @Nullable @Amount String monthlyWage,

            @Nullable Boolean hardship,

            @Nullable @Amount String advancePaid,

            @Nullable LocalDate declaredDeadOn,
            @Nullable LocalDate returnedOn) {}

    /** What the martyr rules ask for. */
    record MartyrRequest(
            @Nullable Branch branch,

            @Nullable @Amount String schemeBasicWage,

            @Nullable @Amount String contractBasicWage,

            @Nullable @Amount String militaryWage,

            @Nullable Merit merit,
            @Nullable Boolean wartime,

            @Nullable @Amount String wartimeHonourGrant,

            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid ShareRequest> honourShares,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid StandardRequest> regularStandards) {}

    /** A part of the honour grant by an instruction. */
    record ShareRequest(
            @FreeText String relative, @NotNull @Share String share) {}

    /** A standard of the regular pension that the case knows better. */
    record StandardRequest(
            @NotNull LocalDate from,

            @NotNull @Amount String annual,

            @FreeText String document) {}

    /** A local rule that is switched on. */
    record LocalRuleRequest(
            @FreeText String rule,

            @Nullable @Amount String monthlyWage,

            @Nullable @Amount String amount) {}

    /** An act of courage off duty. */
    record CourageRequest(
            @Nullable Boolean recognised,
            @Nullable Boolean onDuty,
            @Nullable Boolean asWorkInjury,
            @Nullable Boolean provincialCommendation) {}

    /** The regular pension of one survivor of a martyr. */
    record RegularRequest(
            @Nullable YearMonth approvedIn,
            @Nullable Area area,
            @Nullable YearMonth movedIn,
            @Nullable Boolean supportsMartyrsFamily) {}
}
