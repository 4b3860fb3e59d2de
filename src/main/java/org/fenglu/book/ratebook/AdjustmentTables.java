package org.fenglu.book.ratebook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fenglu.kernel.loss.course.BenefitAdjustment;
import org.fenglu.kernel.loss.course.BenefitAdjustmentRule;
import org.fenglu.kernel.loss.course.BenefitAdjustmentRule.EmployerGrowth;
import org.fenglu.kernel.loss.course.BenefitAdjustmentRule.FixedRise;
import org.fenglu.kernel.loss.course.BenefitAdjustmentRule.NewLevel;
import org.fenglu.kernel.loss.course.BenefitAdjustmentRule.PercentRise;
import org.fenglu.kernel.loss.course.BenefitAdjustmentRule.Recount;
import org.fenglu.kernel.loss.course.BenefitAdjustmentRule.ShareOfRise;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** The yearly adjustments of benefits in payment. */
final class AdjustmentTables {

    private static final Pattern TABLE =
            Pattern.compile("region/" + BenefitAdjustment.FOLDER + "((?:19|20)\\d{2}|standing)");

    /** How a rule is read, by the key that tells its form. */
    private static final Map<String, Function<Block, @Nullable BenefitAdjustmentRule>> FORMS = Map.of(
            "rise", AdjustmentTables::fixedRise,
            "percent", AdjustmentTables::percentRise,
            "shareOfRise", AdjustmentTables::shareOfRise,
            "level", block -> new NewLevel(block.get("level").money()),
            "shareOfAverage", AdjustmentTables::recount,
            "growth", AdjustmentTables::employerGrowth);

    private AdjustmentTables() {}

    /** Returns the reader of a table, or null; {@code region/} stands for the folder of any region. */
    static @Nullable ValueReader<?> reader(String name) {
        ValueReader<BenefitAdjustment> reader = AdjustmentTables::adjustment;
        return TABLE.matcher(name).matches() ? reader : null;
    }

    private static @Nullable BenefitAdjustment adjustment(Block values) {
        WrittenValue cap = values.find("familyCap");
        PublishedFigure familyCap = cap == null ? null : cap.oneOf(PublishedFigure.class);
        Block rules = values.block("rules");
        Map<AdjustedKind, BenefitAdjustmentRule> byKind = new EnumMap<>(AdjustedKind.class);
        for (String name : rules.keys()) {
            AdjustedKind kind = new WrittenValue(rules.spot(name), "rules", name, true).oneOf(AdjustedKind.class);
            BenefitAdjustmentRule rule = rule(rules.block(name));
            if (rule != null) {
                byKind.put(kind, rule);
            }
        }
        return values.make("rules", () -> new BenefitAdjustment(byKind, familyCap));
    }

    private static @Nullable BenefitAdjustmentRule rule(Block block) {
        List<String> forms = FORMS.keySet().stream().filter(block::has).sorted().toList();
        if (forms.size() != 1) {
            String all = String.join(", ", FORMS.keySet().stream().sorted().toList());
            block.spot().refuse(RateError.NOT_ONE_OF, block.name(), String.join(", ", block.keys()), all);
            block.letPass(block.keys());
            return null;
        }
        return FORMS.getOrDefault(forms.get(0), none -> null).apply(block);
    }

    private static BenefitAdjustmentRule fixedRise(Block block) {
        WrittenValue tilt = block.find("tilt");
        WrittenValue forFirst = block.find("floorForFirst");
        return new FixedRise(
                block.get("rise").money(),
                tilt == null ? Money.ZERO : tilt.money(),
                floor(block),
                forFirst != null && forFirst.flag());
    }

    private static BenefitAdjustmentRule percentRise(Block block) {
        WrittenValue cap = block.find("atMostRiseOf");
        return new PercentRise(
                block.get("percent").share(), cap == null ? null : cap.oneOf(AdjustedKind.class), floor(block));
    }

    private static BenefitAdjustmentRule shareOfRise(Block block) {
        return new ShareOfRise(block.get("shareOfRise").share(), block.get("of").oneOf(AdjustedKind.class));
    }

    private static BenefitAdjustmentRule recount(Block block) {
        Map<String, Money> bases = new HashMap<>();
        Block given = block.findBlock("bases");
        if (given != null) {
            given.keys().forEach(region -> bases.put(region, given.get(region).money()));
        }
        WrittenValue after = block.find("afterPublication");
        return new Recount(block.get("shareOfAverage").share(), bases, after != null && after.flag());
    }

    private static BenefitAdjustmentRule employerGrowth(Block block) {
        block.get("growth").oneOf(List.of("EMPLOYER"));
        return new EmployerGrowth();
    }

    private static @Nullable Money floor(Block block) {
        WrittenValue floor = block.find("floor");
        return floor == null ? null : floor.money();
    }
}
