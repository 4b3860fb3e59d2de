package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An officer who went missing on duty or in disaster relief (工伤保险条例 article 41).
 *
 * @param since the day of the accident
 * @param monthlyWage the wage that the employer still pays at first, yuan per month
 * @param hardship whether the family is in hardship and asks for the advance
 * @param advancePaid what was paid in advance, yuan
 * @param declaredDeadOn the day of the court's declaration of death, or null
 * @param returnedOn the day on which the officer came back, or null
 */
public record MissingFacts(
        LocalDate since,
        @Nullable Money monthlyWage,
        @Nullable Boolean hardship,
        @Nullable Money advancePaid,
        @Nullable LocalDate declaredDeadOn,
        @Nullable LocalDate returnedOn) {}
