package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * What one line pays in one month, and why.
 *
 * @param line what, and whose
 * @param payer who pays it
 * @param month the month
 * @param amount yuan, for the month
 * @param because why it is not as in the month before; empty where nothing changed
 * @param ends why this is the last month, or null where it is not
 * @param isProvisional whether the benefit was assessed by an average wage that stands in for one not published yet
 * @param steps the arithmetic from the assessed amount to this one, where it was kept
 * @param versions what it was adjusted and topped up by, oldest first
 */
public record BenefitMonth(
        BenefitLine line,
        Payer payer,
        YearMonth month,
        Money amount,
        List<Reason> because,
        @Nullable Reason ends,
        boolean isProvisional,
        List<Step> steps,
        List<Version> versions) {

    public BenefitMonth {
        because = List.copyOf(because);
        steps = List.copyOf(steps);
        versions = List.copyOf(versions);
    }

    /** Returns what it is the pay of. */
    public LineMonth pay() {
        return new LineMonth(line, payer, month);
    }

    /** Returns the same with another end. */
    BenefitMonth ending(@Nullable Reason reason) {
        return new BenefitMonth(line, payer, month, amount, because, reason, isProvisional, steps, versions);
    }
}
