package org.fenglu.kernel.loss.entitlement;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A benefit paid each month, as first assessed; what the years do to it is the course of benefits.
 *
 * @param line what, and whose
 * @param payer who pays it
 * @param kind how the yearly adjustment names it, a name of {@link AdjustedKind}; null where no yearly adjustment
 *     touches it
 * @param adjustedAfter the year of the first assessment: adjustments of later years apply; of this year and before they
 *     do not
 * @param phases when it runs, oldest first, without overlaps; months in no phase are not paid
 * @param floor how it is held to the minimum wage of each month, or null where it is not
 * @param pensions what the basic pension pays since retirement, oldest first: from its first month the benefit stops
 *     and only what the pension lacks to it is due; empty before
 * @param isProvisional whether an average wage that it was assessed by is not published yet and an earlier one stands
 *     in for it (人社部发〔2013〕34号); the difference is due when it is
 */
public record MonthlyBenefit(
        BenefitLine line,
        Payer payer,
        @Nullable String kind,
        int adjustedAfter,
        List<Phase> phases,
        @Nullable WageFloor floor,
        List<Pension> pensions,
        boolean isProvisional) {

    public MonthlyBenefit {
        phases = List.copyOf(phases);
        pensions = List.copyOf(pensions);
        if (line.benefit().frequency() != Frequency.MONTHLY) {
            throw new IllegalArgumentException(line.code() + " is paid once, not each month");
        }
        for (int next = 1; next < phases.size(); next++) {
            YearMonth last = phases.get(next - 1).last();
            if (last == null || !last.isBefore(phases.get(next).first())) {
                throw new IllegalArgumentException(line.code() + " has phases that overlap");
            }
        }
    }

    /**
     * A basic pension from a month on.
     *
     * @param from the first month
     * @param amount yuan per month
     */
    public record Pension(YearMonth from, Money amount) {}

    /**
     * Months with one basis.
     *
     * @param first the first month paid
     * @param last the last month paid, or null while no end is known
     * @param amount yuan per month as assessed, before the adjustments of later years
     * @param because why it begins, or begins anew with another amount
     * @param ends why the last month is the last, or null while it has none
     */
    public record Phase(
            YearMonth first,
            @Nullable YearMonth last,
            Money amount,
            Reason because,
            @Nullable Reason ends) {

        public Phase {
            if (last != null && last.isBefore(first)) {
                throw new IllegalArgumentException("A phase ends in " + last + ", before it begins in " + first);
            }
            if ((last == null) != (ends == null)) {
                throw new IllegalArgumentException("A phase has an end and a reason for it, or neither");
            }
        }

        /** Returns whether a month is in it. */
        public boolean covers(YearMonth month) {
            return !month.isBefore(first) && (last == null || !month.isAfter(last));
        }
    }

    /** Returns the phase of a month, or null where nothing is paid in it. */
    public @Nullable Phase in(YearMonth month) {
        for (Phase phase : phases) {
            if (phase.covers(month)) {
                return phase;
            }
        }
        return null;
    }
}
