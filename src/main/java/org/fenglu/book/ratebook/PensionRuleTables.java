package org.fenglu.book.ratebook;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.career.pension.Age;
import org.fenglu.kernel.career.pension.BasicPension;
import org.fenglu.kernel.career.pension.HousingFundAccount;
import org.fenglu.kernel.career.pension.LocalExtra;
import org.fenglu.kernel.career.pension.MinimumContributionMonths;
import org.fenglu.kernel.career.pension.PaymentMonths;
import org.fenglu.kernel.career.pension.PensionAccount;
import org.fenglu.kernel.career.pension.PensionPrecision;
import org.fenglu.kernel.career.pension.PensionPrecision.Years;
import org.fenglu.kernel.career.pension.RetirementAge;
import org.fenglu.kernel.career.pension.RetirementAge.Delay;
import org.fenglu.kernel.career.pension.RetirementAge.Track;
import org.fenglu.kernel.career.pension.RetirementTrack;
import org.fenglu.kernel.career.pension.TransitionalPension;
import org.fenglu.kernel.career.pension.TransitionalPension.Higher;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.jspecify.annotations.Nullable;

/** The rules of the basic pension: national ones, and those of a region. */
final class PensionRuleTables {

    private static final int MOST_MONTHS = 600;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int OLDEST = 100;

    private static final Map<String, ValueReader<?>> READERS = Map.ofEntries(
            entry(RetirementAge.KEY.table(), PensionRuleTables::retirementAge),
            entry(MinimumContributionMonths.KEY.table(), PensionRuleTables::minimumMonths),
            entry(PaymentMonths.KEY.table(), PensionRuleTables::paymentMonths),
            entry(PensionAccount.RATE.table(), WageRules.share("rate")),
            entry(HousingFundAccount.KEY.table(), PensionRuleTables::housingFund),
            entry(BasicPension.KEY.table(), PensionRuleTables::basic),
            entry(PensionPrecision.NATIONAL.table(), PensionRuleTables::precision),
            entry("region/" + PensionPrecision.NAME, PensionRuleTables::precision),
            entry("region/" + TransitionalPension.NAME, PensionRuleTables::transitional),
            entry("region/" + LocalExtra.NAME, PensionRuleTables::extra));

    private PensionRuleTables() {}

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
            WrittenValue months = block.find(String.valueOf(years));
            if (months != null) {
                byYears.put(years, months.quantity());
            }
        }
        WrittenValue unit = values.find("monthsRoundedTo");
        Quantity roundedTo = unit == null ? null : unit.quantity();
        return values.make("byYears", () -> new PaymentMonths(byYears, roundedTo));
    }

    private static HousingFundAccount housingFund(Block values) {
        return new HousingFundAccount(
                values.get("perYear").share(), values.get("creditMonth").whole(1, MONTHS_OF_YEAR));
    }

    private static BasicPension basic(Block values) {
        return new BasicPension(values.get("perYear").share());
    }

    private static @Nullable PensionPrecision precision(Block values) {
        Years years = years(values.block("years"));
        Rate indexTo = values.get("indexTo").share();
        Rounding amounts = values.get("amounts").oneOf(Rounding.class);
        WrittenValue parts = values.find("parts");
        WrittenValue total = values.find("total");
        Rounding again = parts == null ? null : parts.oneOf(Rounding.class);
        Rounding last = total == null ? null : total.oneOf(Rounding.class);
        return values.make("years", () -> new PensionPrecision(years, indexTo, amounts, again, last));
    }

    /** One of three ways, so that a table without any is no silent choice of one. */
    private static Years years(Block block) {
        WrittenValue unit = block.find("unit");
        WrittenValue ofMonth = block.find("ofMonth");
        if (unit != null) {
            return new Years(unit.quantity(), block.get("up").flag(), null);
        }
        if (ofMonth != null) {
            return new Years(null, false, ofMonth.share());
        }
        block.get("exact").oneOf(List.of("true"));
        return new Years(null, false, null);
    }

    private static TransitionalPension transitional(Block values) {
        Block above = values.findBlock("above");
        return new TransitionalPension(
                values.get("perYear").share(),
                above == null
                        ? null
                        : new Higher(
                                above.get("years").whole(1, OLDEST),
                                above.get("perYear").share()),
                values.get("wage").oneOf(TransitionalPension.Wage.class),
                values.get("counts").oneOf(TransitionalPension.Counts.class),
                values.get("ownIndex").flag());
    }

    private static LocalExtra extra(Block values) {
        return new LocalExtra(
                values.get("fixed").money(),
                values.get("perIndexYear").money(),
                values.get("perYear").share(),
                values.get("onlyChildParents").flag());
    }
}
