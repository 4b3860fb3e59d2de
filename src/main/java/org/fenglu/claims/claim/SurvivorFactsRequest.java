package org.fenglu.claims.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.fenglu.words.answer.Shape;
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

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String accidentInsurancePaid,

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String settlementPaid,

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

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String pensionSchemeFuneral,

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String pensionSchemeGrant) {}

    /** Since when the officer is missing. */
    record MissingRequest(
            @NotNull LocalDate since,

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String monthlyWage,

            @Nullable Boolean hardship,

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String advancePaid,

            @Nullable LocalDate declaredDeadOn,
            @Nullable LocalDate returnedOn) {}

    /** What the martyr rules ask for. */
    record MartyrRequest(
            @Nullable Branch branch,

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String schemeBasicWage,

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String contractBasicWage,

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String militaryWage,

            @Nullable Merit merit,
            @Nullable Boolean wartime,

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String wartimeHonourGrant,

            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid ShareRequest> honourShares,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid StandardRequest> regularStandards) {}

    /** A part of the honour grant by an instruction. */
    record ShareRequest(
            @NotBlank @Size(max = Shape.TEXT) String relative,

            @NotNull @Pattern(regexp = Shape.SHARE, message = Shape.SHARE_MESSAGE)
            String share) {}

    /** A standard of the regular pension that the case knows better. */
    record StandardRequest(
            @NotNull LocalDate from,

            @NotNull @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String annual,

            @NotBlank @Size(max = Shape.TEXT) String document) {}

    /** A local rule that is switched on. */
    record LocalRuleRequest(
            @NotBlank @Size(max = Shape.TEXT) String rule,

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String monthlyWage,

            @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
            String amount) {}

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
