package org.fenglu.ratebook;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.pension.Age;
import org.fenglu.kernel.pension.MinimumContributionMonths;
import org.fenglu.kernel.pension.PaymentMonths;
import org.fenglu.kernel.pension.RetirementAge;
import org.fenglu.kernel.pension.RetirementAge.Delay;
import org.fenglu.kernel.pension.RetirementAge.Track;
import org.fenglu.kernel.pension.RetirementTrack;
import org.jspecify.annotations.Nullable;

/** The rules of the basic pension: national ones, and those of a region. */
final class PensionTables {

    private static final int MOST_MONTHS = 600;
    private static final int OLDEST = 100;

    private static final Map<String, ValueReader<?>> READERS = Map.ofEntries(
            entry(RetirementAge.KEY.table(), PensionTables::retirementAge),
            entry(MinimumContributionMonths.KEY.table(), PensionTables::minimumMonths),
            entry(PaymentMonths.KEY.table(), PensionTables::paymentMonths));

    private PensionTables() {}

    /** Returns the reader of a table, or null; {@code region/} stands for the folder of any region. */
    static @Nullable ValueReader<?> reader(String name) {
        return READERS.get(name);
    }

    private static RetirementAge retirementAge(Block values) {
        Map<RetirementTrack, Track> tracks = new EnumMap<>(RetirementTrack.class);
        Block block = values.block("tracks");
        for (RetirementTrack track : RetirementTrack.values()) {
            Block one = block.block(track.name());
            Age original = Age.ofYears(one.get("originalAge").whole(1, OLDEST));
            tracks.put(track, new Track(original, one.has("delayedFrom") ? delay(one) : null));
        }
        return new RetirementAge(
                tracks,
                values.get("earlierMonths").whole(0, MOST_MONTHS),
                values.get("laterMonths").whole(0, MOST_MONTHS));
    }

    private static Delay delay(Block track) {
        return new Delay(
                track.get("delayedFrom").month(),
                track.get("stepMonths").whole(1, MOST_MONTHS),
                track.get("mostMonths").whole(0, MOST_MONTHS));
    }

    private static MinimumContributionMonths minimumMonths(Block values) {
        return new MinimumContributionMonths(values.get("months").whole(1, MOST_MONTHS));
    }

    private static @Nullable PaymentMonths paymentMonths(Block values) {
        Map<Integer, Quantity> byYears = new HashMap<>();
        Block block = values.block("byYears");
        for (int years = 1; years <= OLDEST; years++) {
            Cell months = block.find(String.valueOf(years));
            if (months != null) {
                byYears.put(years, months.quantity());
            }
        }
        Cell unit = values.find("monthsRoundedTo");
        Quantity roundedTo = unit == null ? null : unit.quantity();
        return values.make("byYears", () -> new PaymentMonths(byYears, roundedTo));
    }
}
