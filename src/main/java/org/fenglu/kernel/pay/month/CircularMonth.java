package org.fenglu.kernel.pay.month;

import java.util.List;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.kind.Presumed;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A month of which some wage line depends on contributions or tax, which depend on that line in turn.
 *
 * <p>The month is calculated silently, by the code that calculates every month, with what its lines presume; what comes
 * out is presumed next, until both agree. Starting from nothing, each round asks for no more than is surely missing,
 * since a fen of wage never leaves more than a fen to take home: so the first amount that agrees is the least one,
 * and it is exact to the fen (docs/decisions/0015).
 */
final class CircularMonth {

    /** Each round leaves at most the marginal share of tax and contributions of the last one open; few are needed. */
    private static final int MOST_ROUNDS = 12 * 100;

    private final MonthInput input;
    private final MonthTables tables;

    CircularMonth(MonthInput input, MonthTables tables) {
        this.input = input;
        this.tables = tables;
    }

    /**
     * Returns the month, calculated with what its lines may rightly presume; refused where there is no such amount.
     */
    MonthOutcome outcome(Workings workings) {
        Money inside = hasCostInclusive() ? employerInside() : Money.ZERO;
        if (inside == null) {
            return refused(FindingCode.COST_STANDARD_TOO_LOW);
        }
        Presumed settled = settle(inside);
        return settled == null
                ? refused(FindingCode.NET_TOP_UP_NOT_REACHED)
                : calculation(settled, workings).outcome();
    }

    private Refused refused(FindingCode code) {
        String component = tables.wage().scheme().values().nameZh();
        return new Refused(List.of(new Finding(code, "scheme", tables.key().scheme(), component)));
    }

    private boolean hasCostInclusive() {
        int place = tables.wage().scheme().values().placeOfCostInclusive();
        return place >= 0 && wages(Workings.SILENT).isDue(place);
    }

    private WageLines wages(Workings workings) {
        return new WageLines(input.officer(), input.facts(), tables.wage(), workings);
    }

    private MonthCalculation calculation(Presumed presumed, Workings workings) {
        WageLines wages = wages(workings);
        wages.presume(presumed);
        return new MonthCalculation(input, tables, wages, workings);
    }

    /** Returns what every round presumes once it agrees with the one before, or null where none does. */
    private @Nullable Presumed settle(Money inside) {
        Presumed presumed = new Presumed(inside, Money.ZERO, null);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            MonthCalculation trial = calculation(presumed, Workings.SILENT);
            Presumed found = trial.found().after(presumed, trial.calculate());
            if (found.equals(presumed)) {
                return presumed;
            }
            presumed = found;
        }
        return null;
    }

    /**
     * Returns the least amount that covers the employer's insurance inside the standard, or null where the standard
     * does not hold it.
     *
     * <p>The less wage is left, the less is contributed, so the amount is found by halving. Where rounding leaves no
     * amount that agrees to the fen, the cost stays some fen below the standard and is never above it.
     */
    private @Nullable Money employerInside() {
        MonthCalculation whole = calculation(Presumed.NOTHING, Workings.SILENT);
        whole.calculate();
        Money standard = whole.found().costInclusiveStandard();
        if (!covers(standard)) {
            return null;
        }
        long below = -1;
        long enough = standard.fen();
        while (enough - below > 1) {
            long middle = below + (enough - below) / 2;
            if (covers(Money.ofFen(middle))) {
                enough = middle;
            } else {
                below = middle;
            }
        }
        return Money.ofFen(enough);
    }

    private boolean covers(Money inside) {
        Presumed settled = settle(inside);
        if (settled == null) {
            return false;
        }
        MonthCalculation trial = calculation(settled, Workings.SILENT);
        trial.calculate();
        return trial.found().employerInsurance().compareTo(inside) <= 0;
    }
}
