package org.fenglu.kernel.loss.entitlement;

import java.time.LocalDate;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;

/**
 * A published figure that a case brings along with its document, because the rate book does not have it.
 *
 * @param figure which
 * @param year the year that it is of: the statistics year of an average or an income, the year in which a minimum wage
 *     began
 * @param amount yuan
 * @param months months that the amount is of: 1, or 12 where it was published by the year
 * @param document where it stands
 */
public record StatedFigure(PublishedFigure figure, int year, Money amount, int months, String document) {

    /** Returns it as a table of the case's own: one source was seen, so the grade is B. */
    public Dated<AverageWage> dated() {
        LocalDate from = LocalDate.of(year, 1, 1);
        Citation citation = new Citation(document, null, null, null, null);
        Version version = new Version("case/" + figure, from, null, citation, Evidence.B, Status.FINAL);
        return new Dated<>(new AverageWage(amount, months), version);
    }
}
