package org.fenglu.book.cases;

import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.whole.adjustment.AdjustedAmount;
import org.fenglu.kernel.whole.adjustment.AdjustmentRule;
import org.fenglu.kernel.whole.adjustment.AmountRise;
import org.fenglu.kernel.whole.adjustment.Freeze;
import org.fenglu.kernel.whole.adjustment.Guards;
import org.fenglu.kernel.whole.adjustment.IndexGrowth;
import org.fenglu.kernel.whole.adjustment.PercentRise;
import org.fenglu.kernel.whole.adjustment.RebaseToIndex;
import org.fenglu.kernel.whole.adjustment.RuleName;
import org.fenglu.kernel.whole.adjustment.TableReplace;

/** {@code adjustment}: one standard, a rule of the yearly adjustment, and its guards. */
final class AdjustmentRules {

    private static final String OLD_INDEX = "oldIndex";
    private static final String NEW_INDEX = "newIndex";

    private AdjustmentRules() {}

    static void answer(Given given, RateBook book, Figures figures) {
        RuleName name = given.cell("rule").oneOf(RuleName.class);
        Guards guards = guards(given);
        AdjustedAmount adjusted = AdjustedAmount.of(old(given, name, guards), rule(given, name), guards);
        figures.put("old", adjusted.old());
        figures.put("proposed", adjusted.proposed());
        figures.put("new", adjusted.adopted());
        figures.put("difference", adjusted.difference());
        figures.put("arrears", adjusted.arrears(given.countOr(0, "arrearsMonths")));
        figures.put("guard", adjusted.guard() == null ? "" : adjusted.guard());
    }

    /** The standard as it stands, or what the same share of the old index makes of it. */
    private static Money old(Given given, RuleName name, Guards guards) {
        if (name == RuleName.REBASE_TO_INDEX && !given.has("old")) {
            return AdjustedAmount.of(Money.ZERO, rebase(given, OLD_INDEX), new Guards(false, null, guards.roundTo()))
                    .adopted();
        }
        return given.money("old");
    }

    private static AdjustmentRule rule(Given given, RuleName name) {
        return switch (name) {
            case REBASE_TO_INDEX -> rebase(given, NEW_INDEX);
            case INDEX_GROWTH -> new IndexGrowth(index(given, OLD_INDEX), index(given, NEW_INDEX));
            case PERCENT ->
                given.has("cut") ? PercentRise.cut(given.share("cut")) : PercentRise.of(given.share("raise"));
            case FIXED_AMOUNT ->
                new AmountRise(given.has("cut") ? given.money("cut").negated() : given.money("raise"));
            case TABLE_REPLACE -> new TableReplace(given.money("amount"));
            case FREEZE -> new Freeze();
        };
    }

    private static RebaseToIndex rebase(Given given, String index) {
        return new RebaseToIndex(index(given, index), given.share("percent"), given.countOr(1, "divisor"));
    }

    private static Dated<Money> index(Given given, String name) {
        return given.known().dated(name, given.money(name));
    }

    private static Guards guards(Given given) {
        return new Guards(
                given.or(false, "noDecrease", WrittenValue::flag),
                given.find("maxRisePercent", WrittenValue::share),
                given.or(Rounding.FEN_HALF_UP, "roundTo", cell -> cell.oneOf(Rounding.class)));
    }
}
