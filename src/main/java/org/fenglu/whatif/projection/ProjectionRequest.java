package org.fenglu.whatif.projection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.career.pension.RetirementTrack;
import org.fenglu.kernel.career.recruitment.Education;
import org.fenglu.kernel.career.severance.LeavingReason;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.whatif.quote.FactsRequest;
import org.fenglu.whatif.quote.OfficerRequest;
import org.fenglu.whatif.quote.UnitRequest;
import org.fenglu.whatif.quote.YearToDateRequest;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.Code;
import org.fenglu.words.answer.Shape;
import org.fenglu.words.answer.Share;
import org.jspecify.annotations.Nullable;

/**
 * An officer's pay over months and years, under stated assumptions; holds nothing that identifies a person.
 *
 * @param from first month; without it the next month
 * @param months how many; without it through the month of retirement, or 240 where that is not known
 * @param person what decides eligibility and retirement
 * @param officer what lasts, as it is in the first month; special additional deductions may begin later
 * @param unit what the unit decides
 * @param facts what happens in every month
 * @param annualAssessment the year's assessment; without it none is paid
 * @param yearToDate the year so far, for an officer employed before the first month
 * @param career how grades and stages change; without it they stay
 * @param growth how wages and prices move; without it all stay as they are
 * @param paths how many paths are sampled, where a growth is sampled
 * @param seed the same seed gives the same paths
 * @param leaving an earlier end of the employment, with what is due then
 * @param explain the month whose payslip is explained; without it the first
 */
@Schema(description = "多年薪酬测算，只算不存，不含个人身份信息 (a projection; nothing is stored)")
public record ProjectionRequest(
        @Nullable YearMonth from,

        @Nullable @Min(value = 1) @Max(value = 600) Integer months,
        @Nullable @Valid Person person,
        @NotNull @Valid OfficerRequest officer,
        @Nullable @Valid UnitRequest unit,
        @Nullable @Valid FactsRequest facts,
        @Nullable @Valid AnnualAssessment annualAssessment,
        @Nullable @Valid YearToDateRequest yearToDate,
        @Nullable @Valid Career career,
        @Nullable @Valid Growth growth,
        @Nullable @Min(value = 0) @Max(value = 1000) Integer paths,
        @Nullable Long seed,
        @Nullable @Valid Leaving leaving,

        @Nullable YearMonth explain) {

    /**
     * What decides whether a person may be hired, and when they retire.
     *
     * @param bornOn month of birth
     * @param retirement by which age
     * @param education highest education, a code such as {@code JUNIOR_COLLEGE}
     * @param veteran whether a veteran
     * @param contributed what was contributed before the first month; without it nothing
     */
    @Schema(name = "ProjectedPerson")
    public record Person(
            @Nullable YearMonth bornOn,

            @Nullable RetirementTrack retirement,

            @Nullable Education education,

            @Nullable Boolean veteran,
            @Nullable @Valid Contributed contributed) {}

    /**
     * What was contributed before the first month.
     *
     * @param months months of pension contribution
     * @param averageIndex their average index, such as 60%
     * @param account balance of the personal pension account
     * @param fund balance of the housing fund
     */
    public record Contributed(
            @NotNull @Min(value = 0) @Max(value = 600) Integer months,

            @NotNull @Share String averageIndex,

            @NotNull @Amount String account,

            @Nullable @Amount String fund) {}

    /**
     * The year's assessment.
     *
     * @param result its result, the same each year
     * @param month the calendar month in which it is paid
     */
    public record AnnualAssessment(
            @NotNull @Code String result,

            @NotNull @Min(value = 1) @Max(value = 12) Integer month) {}

    /**
     * How grades and stages change.
     *
     * @param byRule whether the promotion rule of the scheme is followed after the stated stages
     * @param results annual result that the rule is asked with; without it competent
     * @param inGradeSince first day in the grade of the first month; without it the day of hiring
     * @param stages stated changes, oldest first
     */
    public record Career(
            @Nullable Boolean byRule,

            @Nullable @Code String results,

            @Nullable LocalDate inGradeSince,

            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid Stage> stages) {}

    /**
     * A stated change.
     *
     * @param from its first month
     * @param status stage of service from then on; without it the one before
     * @param placement what changes of the placement
     */
    public record Stage(
            @NotNull YearMonth from,

            @Nullable ServiceStatus status,

            @Nullable Map<Dimension, @NotNull @Code String> placement) {}

    /**
     * How wages and prices move.
     *
     * @param averageWage average wages: bounds of the bases, indexes of the scheme
     * @param minimumWage the minimum wage
     * @param payStandard the amounts of the pay scheme; without it they stay as they are
     * @param prices consumer prices, for amounts in today's money
     * @param accountRate interest of the pension account
     */
    public record Growth(
            @Nullable @Valid Assumption averageWage,
            @Nullable @Valid Assumption minimumWage,
            @Nullable @Valid Assumption payStandard,
            @Nullable @Valid Assumption prices,
            @Nullable @Valid Assumption accountRate) {}

    /** How one assumption is made. */
    public enum AssumptionKind {
        /** The same share each year. */
        FIXED,
        /** The mean of the region's own history. */
        HISTORICAL_MEAN,
        /** Each year one of the region's own past years, drawn anew on each path. */
        SAMPLED,
        /** As the average wage moves. */
        WITH_AVERAGE_WAGE
    }

    /**
     * One assumption.
     *
     * @param kind how it is made
     * @param percent share by which it grows, for a fixed one
     * @param everyYears grows only in every so many years; without it each year
     */
    public record Assumption(
            @NotNull AssumptionKind kind,

            @Nullable @Pattern(regexp = "-?" + Shape.SHARE, message = Shape.SHARE_MESSAGE)
            String percent,

            @Nullable @Min(value = 1) @Max(value = 20) Integer everyYears) {}

    /**
     * An earlier end of the employment.
     *
     * @param on last day
     * @param reason why it ends
     */
    public record Leaving(@NotNull LocalDate on, @NotNull LeavingReason reason) {}
}
