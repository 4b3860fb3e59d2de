package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * What nearness to retirement leaves of a leaving subsidy.
 *
 * @param share what is still due
 * @param version the region's table where it reduces the subsidy, else null
 * @param isNothing whether the subsidy is not due at all, which was noted
 */
record RetirementShare(Rate share, @Nullable Version version, boolean isNothing) {

    private static final RetirementShare WHOLE = new RetirementShare(Rate.WHOLE, null, false);
    private static final RetirementShare NOTHING = new RetirementShare(Rate.ZERO, null, true);

    private static final String YEARS = "leaving.yearsToRetirement";

    /** Returns the share of a line's subsidy, or null after noting what the line waits for. */
    static @Nullable RetirementShare of(BenefitRates rates, InjuryLeaving leaving, BenefitLine line) {
        RateKey<RetirementReduction> key = rates.regional(RetirementReduction.NAME, RetirementReduction.class);
        Dated<RetirementReduction> peeked = rates.peek(key, leaving.on());
        if (peeked == null) {
            return unknown(rates, leaving, line);
        }
        if (!isConcerned(peeked.values(), leaving, line)) {
            return WHOLE;
        }
        if (rates.into().known(leaving.isRetirementKnown() ? leaving : null, YEARS, line) == null) {
            return null;
        }
        boolean isNothing = peeked.values().isNothingAtRetirement() && leaving.isAtRetirement();
        boolean isReduced =
                peeked.values().concerns(line.benefit()) && peeked.values().step(leaving) != null;
        if (!isNothing && !isReduced) {
            return WHOLE;
        }
        Dated<RetirementReduction> rule = rates.on(key, leaving.on(), line);
        if (rule != null && isNothing) {
            rates.into().notDue(line, Reason.AT_RETIREMENT, rule.version());
            return NOTHING;
        }
        return rule == null ? null : reduced(rule, rates, leaving, line);
    }

    /** Returns whether the region's rule says anything about this subsidy and this way of leaving. */
    private static boolean isConcerned(RetirementReduction rule, InjuryLeaving leaving, BenefitLine line) {
        boolean isExempt = rule.isNotForCause() && leaving.cause() == LeavingCause.RESIGNATION_FOR_CAUSE;
        return !isExempt && (rule.concerns(line.benefit()) || rule.isNothingAtRetirement());
    }

    private static @Nullable RetirementShare reduced(
            Dated<RetirementReduction> rule, BenefitRates rates, InjuryLeaving leaving, BenefitLine line) {
        RetirementReduction values = rule.values();
        if (values.isOnOwnRequestOnly()) {
            Boolean isAsked = rates.into().known(leaving.isAskedFor(), "leaving.ownRequest", line);
            if (isAsked == null || !isAsked) {
                return isAsked == null ? null : WHOLE;
            }
        }
        if (values.unsettled().contains(line.benefit())) {
            Option applies = rates.into().decided(Choice.LADDER_OF_EMPLOYMENT_SUBSIDY, line);
            if (applies != Option.LADDER_APPLIES) {
                return applies == null ? null : WHOLE;
            }
        }
        if (!values.isBelowLastStep(leaving)) {
            Integer step = values.step(leaving);
            Rate share = step == null ? Rate.WHOLE : values.shares().getOrDefault(step, Rate.WHOLE);
            return new RetirementShare(share, rule.version(), false);
        }
        Option end = rates.into().decided(Choice.LADDER_END, line);
        if (end == null) {
            return null;
        }
        Rate last = end == Option.END_AT_ZERO
                ? Rate.ZERO
                : values.shares().firstEntry().getValue();
        return new RetirementShare(last, rule.version(), false);
    }

    /** Where the region's steps are not known: whole where no one reduces, else the line waits. */
    private static @Nullable RetirementShare unknown(BenefitRates rates, InjuryLeaving leaving, BenefitLine line) {
        Dated<ReductionSpan> span = rates.on(ReductionSpan.KEY, leaving.on(), line);
        if (span == null || rates.into().known(leaving.isRetirementKnown() ? leaving : null, YEARS, line) == null) {
            return null;
        }
        if (leaving.isWithin(span.values().years())) {
            rates.into()
                    .waits(
                            line,
                            Cause.RATE,
                            "region/" + rates.terms().province() + "/" + RetirementReduction.NAME + "@" + leaving.on());
            return null;
        }
        return WHOLE;
    }

    /** Says which table reduces it. */
    void cite(Workings workings) {
        if (version != null) {
            workings.cite(version);
        }
    }

    Factors reduce(Factors factors) {
        return version == null ? factors : factors.times(share);
    }
}
