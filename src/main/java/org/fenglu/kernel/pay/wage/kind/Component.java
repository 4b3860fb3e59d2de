package org.fenglu.kernel.pay.wage.kind;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.time.AttendedShare;

/**
 * One component of a pay scheme.
 *
 * @param code code of its line
 * @param nameZh its name on the payslip
 * @param kind how its standard comes about
 * @param basis what its published amounts contain
 * @param flags what it counts for
 * @param condition when it is due
 * @param use what becomes of its amount
 * @param proration which part of it a part of a month pays
 * @param remainderMonth month that takes the remainder of a yearly standard paid in twelve parts; 0 for a monthly one
 * @param rounding how its standard is rounded
 */
public record Component(
        String code,
        String nameZh,
        ComponentKind kind,
        MoneyBasis basis,
        Set<Flag> flags,
        Condition condition,
        ComponentUse use,
        Proration proration,
        int remainderMonth,
        Rounding rounding) {

    public Component {
        Set<Flag> own = EnumSet.noneOf(Flag.class);
        own.addAll(flags);
        flags = Collections.unmodifiableSet(own);
    }

    /** Returns whether it counts for something. */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Returns the same with each amount that the scheme publishes changed. */
    public Component with(UnaryOperator<Money> change) {
        return new Component(
                code, nameZh, kind.with(change), basis, flags, condition, use, proration, remainderMonth, rounding);
    }

    /** Returns which part of the standard a part of a month pays; asked only of what is prorated. */
    public Ratio part(AttendedShare share) {
        if (proration == Proration.EMPLOYED) {
            return share.employed();
        }
        boolean isInjuryLeavePaid = share.hasInjuryLeave() && has(Flag.PAYABLE_ON_INJURY_LEAVE);
        return isInjuryLeavePaid ? share.onInjuryLeave() : share.ordinary();
    }

    /** Returns whether the whole standard stands in spite of what was not attended. */
    public boolean isWhole(AttendedShare share) {
        return !isPayable() || proration == Proration.WHOLE || part(share).isWhole();
    }

    /** Returns whether it is paid to the officer as wage. */
    public boolean isPayable() {
        return use == ComponentUse.PAID;
    }

    /** Returns whether its amounts hold the employer's contributions, which come off first. */
    public boolean isCostInclusive() {
        return basis == MoneyBasis.EMPLOYER_COST_INCLUSIVE;
    }
}
