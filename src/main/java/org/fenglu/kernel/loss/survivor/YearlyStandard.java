package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * The yearly standard of a regular pension on a day.
 *
 * @param annual yuan per year
 * @param next the month in which another standard starts, or null while none is known
 * @param version where it stands
 */
record YearlyStandard(Money annual, @Nullable YearMonth next, Version version) {

    /** Returns the standard, or null after noting what the line waits for; a case's own stands before the table's. */
    static @Nullable YearlyStandard on(SurvivorCase survivor, Relative relative, LocalDate day, BenefitLine line) {
        MartyrFacts martyr = survivor.facts().martyr();
        MartyrFacts.Standard own = null;
        LocalDate nextOwn = null;
        List<MartyrFacts.Standard> stated = martyr == null ? List.of() : martyr.regularStandards();
        for (MartyrFacts.Standard standard : stated) {
            own = standard.from().isAfter(day) ? own : standard;
            nextOwn = nextOwn == null && standard.from().isAfter(day) ? standard.from() : nextOwn;
        }
        if (own != null) {
            return new YearlyStandard(own.annual(), month(nextOwn), version(own));
        }
        Dated<RegularStandard> table = survivor.rates().on(RegularStandard.MARTYR, day, line);
        if (table == null) {
            return null;
        }
        Money annual = annual(survivor, relative, table.values(), line);
        LocalDate until = table.version().until();
        LocalDate nextTable = until == null ? null : until.plusDays(1);
        boolean isOwnFirst = nextOwn != null && (nextTable == null || nextOwn.isBefore(nextTable));
        return annual == null
                ? null
                : new YearlyStandard(annual, month(isOwnFirst ? nextOwn : nextTable), table.version());
    }

    private static @Nullable Money annual(
            SurvivorCase survivor, Relative relative, RegularStandard standard, BenefitLine line) {
        if (!standard.differs()) {
            return standard.urban();
        }
        RegularPensionFacts regular = relative.regular();
        RegularPensionFacts.Area area =
                survivor.into().known(regular == null ? null : regular.area(), relative.fact("regular/area"), line);
        return area == null ? null : area == RegularPensionFacts.Area.URBAN ? standard.urban() : standard.rural();
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private static Version version(MartyrFacts.Standard own) {
        Citation citation = new Citation(own.document(), null, null, null, null);
        return new Version("case/regular-pension", own.from(), null, citation, Evidence.B, Status.FINAL);
    }
}
