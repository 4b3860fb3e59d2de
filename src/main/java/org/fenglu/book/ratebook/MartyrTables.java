package org.fenglu.book.ratebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.survivor.AuxiliaryRules;
import org.fenglu.kernel.loss.survivor.CourageRule;
import org.fenglu.kernel.loss.survivor.MartyrAges;
import org.fenglu.kernel.loss.survivor.MartyrLumpSum;
import org.fenglu.kernel.loss.survivor.MartyrSpecialSubsidy;
import org.fenglu.kernel.loss.survivor.Merit;
import org.fenglu.kernel.loss.survivor.MeritIncrease;
import org.fenglu.kernel.loss.survivor.RegularStandard;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;

/** The rules of martyrs, of local rules on auxiliary police, and of acts of courage. */
final class MartyrTables {

    private static final int MOST_MONTHS = 600;
    private static final int MOST_AGE = 120;

    private MartyrTables() {}

    private static int months(Block values, String key) {
        return values.get(key).whole(1, MOST_MONTHS);
    }

    static MartyrSpecialSubsidy subsidy(Block values) {
        return new MartyrSpecialSubsidy(
                months(values, "months"), values.get("basis").oneOf(MartyrSpecialSubsidy.Basis.class));
    }

    static MartyrLumpSum lumpSum(Block values) {
        return new MartyrLumpSum(months(values, "incomes"), months(values, "months"));
    }

    static MeritIncrease merits(Block values) {
        Block shares = values.block("shares");
        Map<Merit, Rate> increases = new EnumMap<>(Merit.class);
        for (String key : shares.keys()) {
            Merit merit = new WrittenValue(shares.spot(key), "shares", key, true).oneOf(Merit.class);
            increases.put(merit, shares.get(key).share());
        }
        return new MeritIncrease(increases);
    }

    static MartyrAges ages(Block values) {
        int children = values.get("children").whole(1, MOST_AGE);
        return new MartyrAges(
                children,
                months(values, "aidMonths"),
                values.get("aidForSubsidy").flag());
    }

    static RegularStandard standard(Block values) {
        Money urban = values.get("urban").money();
        return new RegularStandard(urban, values.get("rural").money());
    }

    static AuxiliaryRules auxiliary(Block values) {
        Block named = values.block("rules");
        Map<String, AuxiliaryRules.Rule> rules = new LinkedHashMap<>();
        for (String name : named.keys()) {
            Block rule = named.block(name);
            WrittenValue payer = rule.find("payer");
            rules.put(
                    new WrittenValue(named.spot(name), "rules", name, true).code(),
                    new AuxiliaryRules.Rule(
                            rule.get("kind").oneOf(AuxiliaryRules.Kind.class),
                            rule.get("place").written(),
                            payer == null ? null : payer.oneOf(Payer.class)));
        }
        return new AuxiliaryRules(rules);
    }

    static CourageRule courage(Block values) {
        WrittenValue months = values.find("subsidyMonths");
        WrittenValue award = values.find("leastAward");
        Block otherwise = values.findBlock("otherwise");
        return new CourageRule(
                months == null ? null : Integer.valueOf(months.whole(1, MOST_MONTHS)),
                award == null ? null : award.money(),
                otherwise == null ? null : lumpSum(otherwise));
    }
}
