package org.fenglu.whatif.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.Code;
import org.fenglu.words.answer.RegionCode;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What lasts about the officer.
 *
 * @param officerNo identity, or null for an officer who is not yet hired
 * @param region where the officer works and is insured, six digits
 * @param scheme id of the pay scheme
 * @param form contract form
 * @param payer who pays the contributions
 * @param status stage of service
 * @param hiredOn first day of the employment
 * @param leftOn last day of the employment, or null
 * @param serviceFrom the day from which years of service count; without it the day of hiring
 * @param placement grade, step, post and what else the scheme asks for
 * @param personal agreed amounts by field, yuan per month
 * @param lastYearAverageWage average monthly wage of the last calendar year, or null for a new hire
 * @param contractWage monthly wage of the contract, or null; needed on probation
 * @param fund how the officer takes part in the housing fund
 * @param tax what the officer has declared; without it the deduction of each month employed and no claims
 */
public record OfficerRequest(
        @Nullable @Code String officerNo,

        @NotNull @RegionCode String region,

        @NotNull @Code String scheme,

        @NotNull EmploymentForm form,
        @NotNull PayerClass payer,
        @NotNull ServiceStatus status,
        @NotNull LocalDate hiredOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate serviceFrom,

        @Nullable Map<Dimension, @NotNull @Code String> placement,

        @Nullable @Size(max = Shape.ENTRIES) Map<@Code String, @NotNull @Amount String> personal,

        @Nullable @Amount String lastYearAverageWage,

        @Nullable @Amount String contractWage,

        @NotNull @Valid FundRequest fund,
        @Nullable @Valid TaxRequest tax) {}
