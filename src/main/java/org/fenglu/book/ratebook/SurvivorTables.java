package org.fenglu.book.ratebook;

import static java.util.Map.entry;

import java.util.Map;
import org.fenglu.kernel.loss.survivor.AuxiliaryRules;
import org.fenglu.kernel.loss.survivor.CourageRule;
import org.fenglu.kernel.loss.survivor.DependantAges;
import org.fenglu.kernel.loss.survivor.DependantPension;
import org.fenglu.kernel.loss.survivor.FuneralGrant;
import org.fenglu.kernel.loss.survivor.LaterDeath;
import org.fenglu.kernel.loss.survivor.LaterDeathGrant;
import org.fenglu.kernel.loss.survivor.MartyrAges;
import org.fenglu.kernel.loss.survivor.MartyrHonourGrant;
import org.fenglu.kernel.loss.survivor.MartyrLumpSum;
import org.fenglu.kernel.loss.survivor.MartyrSpecialSubsidy;
import org.fenglu.kernel.loss.survivor.MeritIncrease;
import org.fenglu.kernel.loss.survivor.MissingReturn;
import org.fenglu.kernel.loss.survivor.MissingRule;
import org.fenglu.kernel.loss.survivor.PensionStart;
import org.fenglu.kernel.loss.survivor.RegularStandard;
import org.fenglu.kernel.loss.survivor.WorkDeathGrant;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/** The rules of death at work and of martyrs: national ones, and those of a region. */
final class SurvivorTables {

    private static final String REGION = "region/";
    private static final int MOST_MONTHS = 600;
    private static final int MOST_GRADE = 10;
    private static final int MOST_AGE = 120;

    private static final Map<String, ValueReader<?>> READERS = Map.ofEntries(
            entry(FuneralGrant.KEY.table(), values -> new FuneralGrant(months(values, "months"))),
            entry(WorkDeathGrant.KEY.table(), values -> new WorkDeathGrant(months(values, "incomes"))),
            entry(LaterDeath.KEY.table(), SurvivorTables::laterDeath),
            entry(REGION + LaterDeathGrant.NAME, values -> new LaterDeathGrant(months(values, "months"))),
            entry(DependantPension.KEY.table(), SurvivorTables::shares),
            entry(DependantAges.KEY.table(), SurvivorTables::ages),
            entry(PensionStart.NATIONAL.table(), SurvivorTables::start),
            entry(REGION + PensionStart.NAME, SurvivorTables::start),
            entry(MissingRule.KEY.table(), SurvivorTables::missing),
            entry(REGION + MissingReturn.NAME, SurvivorTables::missingReturn),
            entry(MartyrHonourGrant.KEY.table(), values -> new MartyrHonourGrant(months(values, "incomes"))),
            entry(MartyrSpecialSubsidy.KEY.table(), MartyrTables::subsidy),
            entry(MartyrLumpSum.KEY.table(), MartyrTables::lumpSum),
            entry(MartyrLumpSum.LIKE_POLICE.table(), MartyrTables::lumpSum),
            entry(MeritIncrease.KEY.table(), MartyrTables::merits),
            entry(MartyrAges.KEY.table(), MartyrTables::ages),
            entry(RegularStandard.MARTYR.table(), MartyrTables::standard),
            entry("national/survivor/regular-pension/duty-death", MartyrTables::standard),
            entry("national/survivor/regular-pension/illness-death", MartyrTables::standard),
            entry(REGION + AuxiliaryRules.NAME, MartyrTables::auxiliary),
            entry(REGION + CourageRule.NAME, MartyrTables::courage));

    private SurvivorTables() {}

    /** Returns the reader of a table, or null; {@code region/} stands for the folder of any region. */
    static @Nullable ValueReader<?> reader(String name) {
        return READERS.get(name);
    }

    private static int months(Block values, String key) {
        return values.get(key).whole(1, MOST_MONTHS);
    }

    private static int age(Block values, String key) {
        return values.get(key).whole(1, MOST_AGE);
    }

    private static LaterDeath laterDeath(Block values) {
        int last = values.get("lastGrade").whole(1, MOST_GRADE);
        return new LaterDeath(last, values.get("grades").whole(last, MOST_GRADE));
    }

    private static DependantPension shares(Block values) {
        Rate spouse = values.get("spouse").share();
        return new DependantPension(
                spouse, values.get("other").share(), values.get("lonely").share());
    }

    private static DependantAges ages(Block values) {
        return new DependantAges(
                age(values, "men"),
                age(values, "women"),
                age(values, "children"),
                age(values, "surelyMen"),
                age(values, "surelyWomen"));
    }

    private static PensionStart start(Block values) {
        return new PensionStart(values.get("monthsAfter").whole(0, MOST_MONTHS));
    }

    private static MissingRule missing(Block values) {
        return new MissingRule(
                months(values, "wageMonths"), values.get("advance").share());
    }

    private static MissingReturn missingReturn(Block values) {
        int months = values.get("lastMonthAfter").whole(0, MOST_MONTHS);
        return new MissingReturn(months, values.get("advanceRepaid").flag());
    }
}
