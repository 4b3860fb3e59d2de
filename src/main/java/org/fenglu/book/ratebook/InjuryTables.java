package org.fenglu.book.ratebook;

import static java.util.Map.entry;

import java.util.Map;
import org.fenglu.kernel.loss.entitlement.FigurePlaces;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.Liability;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/** The rules of work injury: national ones, and those of a region. */
final class InjuryTables {

    private static final int MOST_MONTHS = 600;

    private static final Map<String, ValueReader<?>> READERS = Map.ofEntries(
            entry(FigurePlaces.NATIONAL.table(), InjuryFigures::places),
            entry("region/" + FigurePlaces.NAME, InjuryFigures::places),
            entry(InjuryBaseWage.KEY.table(), InjuryTables::ownWage),
            entry(Liability.KEY.table(), InjuryTables::liability));

    private InjuryTables() {}

    /** Returns the reader of a table, or null; {@code region/} stands for the folder of any region. */
    static @Nullable ValueReader<?> reader(String name) {
        return READERS.containsKey(name) ? READERS.get(name) : InjuryRuleTables.READERS.get(name);
    }

    private static @Nullable InjuryBaseWage ownWage(Block values) {
        int months = values.get("averageOverMonths").whole(1, MOST_MONTHS);
        Rate floor = values.get("floor").share();
        Rate ceiling = values.get("ceiling").share();
        return values.make("floor", () -> new InjuryBaseWage(months, floor, ceiling));
    }

    private static Liability liability(Block values) {
        return new Liability(
                values.get("UNINSURED").oneOf(Payer.class),
                payer(values.find("DISPATCHED")),
                payer(values.find("DISPATCHED_UNINSURED")));
    }

    private static @Nullable Payer payer(@Nullable WrittenValue cell) {
        return cell == null ? null : cell.oneOf(Payer.class);
    }
}
