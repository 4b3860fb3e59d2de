package org.fenglu.kernel.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a payslip. Each figure is made here, once; where a caller asks why, each step is kept as well.
 *
 * <p>The bulk road passes {@link #SILENT}, which keeps nothing and allocates nothing; the explained road passes
 * {@link #kept()}. Both run the same statements, so their amounts cannot differ.
 */
public final class Workings {

    /** Keeps nothing; safe to share between threads. */
    public static final Workings SILENT = new Workings(null);

    private static final Quantity ONE = Quantity.whole(1);

    private final @Nullable List<Step> steps;
    private final List<Version> cited = new ArrayList<>(2);
    private String line = "";

    private Workings(@Nullable List<Step> steps) {
        this.steps = steps;
    }

    /** Returns workings that keep each step, for one payslip and one thread. */
    public static Workings kept() {
        return new Workings(new ArrayList<>());
    }

    /** Returns whether the steps are kept. */
    public boolean isKept() {
        return steps != null;
    }

    /** Returns the steps so far, in the order in which they were done. */
    public List<Step> steps() {
        return steps == null ? List.of() : List.copyOf(steps);
    }

    /** Says which line the next steps belong to. */
    public void line(String code) {
        if (steps != null) {
            begin(code);
        }
    }

    /** Says which version of a table the next step draws on; a step may draw on several. */
    public void cite(Version version) {
        if (steps != null) {
            draw(version);
        }
    }

    /** Takes an amount as it stands, from a table or a fact. */
    public Money given(Formula formula, Money amount) {
        if (steps != null) {
            keep(formula, amount.toString(), null, amount);
        }
        return amount;
    }

    /** Returns an amount times a share, rounded once. */
    public Money product(Formula formula, Money basis, Rate rate, Rounding rounding) {
        Money result = basis.times(rate, rounding);
        if (steps != null) {
            keep(formula, basis + " * " + rate, rounding, result);
        }
        return result;
    }

    /** Returns an amount times an exact fraction, rounded once. */
    public Money share(Formula formula, Money basis, Ratio ratio, Rounding rounding) {
        Money result = basis.times(ratio, rounding);
        if (steps != null) {
            keep(formula, basis + ratio.factors(), rounding, result);
        }
        return result;
    }

    /** Returns an amount times a part of the month, days of days in hundredths, rounded once. */
    public Money days(Formula formula, Money basis, Ratio days, Rounding rounding) {
        Money result = basis.times(days, rounding);
        if (steps != null) {
            keep(formula, basis + days.factorsInDays(), rounding, result);
        }
        return result;
    }

    /** Returns an amount times a count, rounded once. */
    public Money times(Formula formula, Money basis, Quantity count, Rounding rounding) {
        Money result = basis.times(Ratio.of(count, ONE), rounding);
        if (steps != null) {
            keep(formula, basis + " * " + count, rounding, result);
        }
        return result;
    }

    /** Returns an amount per month for so many months, rounded once. */
    public Money months(Formula formula, Money basis, int months, Rounding rounding) {
        Money result = basis.times(new Ratio(months, 1), rounding);
        if (steps != null) {
            keep(formula, basis + " * " + months + " mo", rounding, result);
        }
        return result;
    }

    /** Returns the part of one month in a sum over so many, rounded once. */
    public Money perMonth(Formula formula, Money sum, int months, Rounding rounding) {
        Money result = sum.times(new Ratio(1, months), rounding);
        if (steps != null) {
            keep(formula, sum + " / " + months + " mo", rounding, result);
        }
        return result;
    }

    /** Returns one amount less another. */
    public Money difference(Formula formula, Money amount, Money less) {
        Money result = amount.minus(less);
        if (steps != null) {
            keep(formula, amount + " - " + less, null, result);
        }
        return result;
    }

    /** Returns what is missing to an amount that is due, never below zero. */
    public Money missing(Formula formula, Money due, Money reached) {
        Money result = due.minus(reached).atLeast(Money.ZERO);
        if (steps != null) {
            keep(formula, "max(0, " + due + " - " + reached + ")", null, result);
        }
        return result;
    }

    /** Returns an amount held between a floor and, where there is one, a ceiling. */
    public Money between(Formula formula, Money amount, Money floor, @Nullable Money ceiling) {
        long raised = Math.max(amount.fen(), floor.fen());
        Money result = Money.ofFen(ceiling == null ? raised : Math.min(raised, ceiling.fen()));
        if (steps != null) {
            String low = "max(" + amount + ", " + floor + ")";
            keep(formula, ceiling == null ? low : "min(" + low + ", " + ceiling + ")", null, result);
        }
        return result;
    }

    /** Returns the higher of two amounts. */
    public Money higher(Formula formula, Money one, Money other) {
        return between(formula, one, other, null);
    }

    /** Returns an amount, at most a limit. */
    public Money atMost(Formula formula, Money amount, Money limit) {
        Money result = amount.atMost(limit);
        if (steps != null) {
            keep(formula, "min(" + amount + ", " + limit + ")", null, result);
        }
        return result;
    }

    /** Returns the sum of two amounts. */
    public Money sum(Formula formula, Money one, Money other) {
        Money result = one.plus(other);
        if (steps != null) {
            keep(formula, one + " + " + other, null, result);
        }
        return result;
    }

    /** Returns an amount with a further one, which is a step only where there is one. */
    public Money sumWith(Formula formula, Money amount, Money further) {
        Money result = amount.plus(further);
        if (steps != null && !further.isZero()) {
            keep(formula, amount + " + " + further, null, result);
        }
        return result;
    }

    /**
     * Keeps a step whose result was computed by the rule itself, from exactly the numbers of the expression.
     *
     * @param counted as in {@link Step}; empty when nothing is kept, so that no text is made in bulk
     */
    public void note(Formula formula, String counted, @Nullable Rounding rounding, Money result) {
        if (steps != null) {
            keep(formula, counted, rounding, result);
        }
    }

    // What follows runs for explained payslips only; apart from the arithmetic, so that the bulk road stays short.

    private void begin(String code) {
        line = code;
        cited.clear();
    }

    private void draw(Version version) {
        if (!cited.contains(version)) {
            cited.add(version);
        }
    }

    private void keep(Formula formula, String counted, @Nullable Rounding rounding, Money result) {
        Objects.requireNonNull(steps).add(new Step(line, formula, counted, rounding, result, cited));
        cited.clear();
    }
}
