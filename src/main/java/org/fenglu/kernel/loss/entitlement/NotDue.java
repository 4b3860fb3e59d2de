package org.fenglu.kernel.loss.entitlement;

import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * A benefit that a reader might expect and that is not due.
 *
 * @param line what, and whose
 * @param reason why not
 * @param version the table whose document says so, or null where it follows from the facts alone
 */
public record NotDue(
        BenefitLine line, Reason reason, @Nullable Version version) {}
