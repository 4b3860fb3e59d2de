package org.fenglu.kernel.loss.survivor;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage.Assessed;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * What dependants get together: each a share of the own wage, all no more than the wage of the deceased (生前的工资). Unit:
 * yuan per month, each half up to the fen; where the cap holds, together exactly the cap.
 *
 * <p>Source: 工伤保险条例 article 39(1)(2). How the cut is shared, and which wage the cap is, the text does not say: both are
 * choices, asked for only where they make a difference.
 *
 * @param own the own wage, and the mean contribution wage before its bounds
 * @param rule the version that the shares are of
 * @param into decisions, workings, and what lines wait for
 */
record PensionCap(Assessed own, Version rule, Entitlements into) {

    /**
     * What some dependants get together.
     *
     * @param amounts yuan per month, in the order of the dependants
     * @param isCapped whether the cap holds
     */
    record Together(List<Money> amounts, boolean isCapped) {}

    /** Returns what dependants get, or null after noting which choice their lines wait for. */
    @Nullable
    Together of(List<Dependant> dependants) {
        Money least = own.wage().atMost(own.mean());
        if (!isAbove(least, dependants)) {
            return new Together(uncapped(dependants, least), false);
        }
        Money cap = least;
        if (!own.wage().equals(own.mean())) {
            Option wage = decided(Choice.CAP_WAGE, dependants);
            if (wage == null) {
                return null;
            }
            cap = wage == Option.OWN_WAGE ? own.wage() : own.mean();
        }
        if (!isAbove(cap, dependants)) {
            return new Together(uncapped(dependants, cap), false);
        }
        Option sharing = decided(Choice.CAP_SHARING, dependants);
        return sharing == null ? null : new Together(capped(cap, sharing, dependants), true);
    }

    /** Returns whether the cap can hold while all of some dependants are there. */
    boolean canHold(List<Dependant> dependants) {
        return isAbove(own.wage().atMost(own.mean()), dependants);
    }

    /** Returns a decision, or null after noting that the line of each dependant waits for it. */
    @Nullable
    Option decided(Choice choice, List<Dependant> dependants) {
        Option option = null;
        for (Dependant dependant : dependants) {
            option = into.decided(choice, dependant.line());
        }
        return option;
    }

    /** Compares exactly: that rounded amounts exceed the cap by a fen is no reason to cut anybody. */
    private boolean isAbove(Money cap, List<Dependant> dependants) {
        long ppm = dependants.stream().mapToLong(one -> one.share().ppm()).sum();
        BigInteger sum = BigInteger.valueOf(own.wage().fen()).multiply(BigInteger.valueOf(ppm));
        return sum.compareTo(BigInteger.valueOf(cap.fen()).multiply(BigInteger.valueOf(Rate.WHOLE.ppm()))) > 0;
    }

    private List<Money> uncapped(List<Dependant> dependants, Money cap) {
        List<Money> amounts = full(dependants);
        long sum = amounts.stream().mapToLong(Money::fen).sum();
        return sum <= cap.fen() ? amounts : Shares.inProportion(cap, shares(dependants), codes(dependants), workings());
    }

    private List<Money> capped(Money cap, Option sharing, List<Dependant> dependants) {
        List<Money> amounts = full(dependants);
        return sharing == Option.PROPORTIONAL
                ? Shares.inProportion(cap, shares(dependants), codes(dependants), workings())
                : Shares.cutAlike(cap, amounts, codes(dependants), workings());
    }

    private List<Money> full(List<Dependant> dependants) {
        List<Money> amounts = new ArrayList<>();
        for (Dependant dependant : dependants) {
            workings().line(dependant.line().code());
            workings().cite(rule);
            amounts.add(
                    workings().product(Formula.SHARE_OF_OWN_WAGE, own.wage(), dependant.share(), Rounding.FEN_HALF_UP));
        }
        return amounts;
    }

    private Workings workings() {
        return into.workings();
    }

    private static List<Rate> shares(List<Dependant> dependants) {
        return dependants.stream().map(Dependant::share).toList();
    }

    private static List<String> codes(List<Dependant> dependants) {
        return dependants.stream().map(dependant -> dependant.line().code()).toList();
    }
}
