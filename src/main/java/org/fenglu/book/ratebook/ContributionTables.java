package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.contribution.FundPayerRanges;
import org.fenglu.kernel.pay.contribution.LateFee;
import org.fenglu.kernel.pay.contribution.RateRange;
import org.fenglu.kernel.pay.contribution.RoundingTable;
import org.fenglu.kernel.pay.contribution.WorkInjuryClasses;
import org.fenglu.kernel.pay.contribution.WorkInjuryClasses.IndustryClass;
import org.fenglu.kernel.pay.dispatch.VatTable;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.VatMethod;
import org.jspecify.annotations.Nullable;

/** The tables of contributions that are not spreadsheets, and the agency's VAT. */
final class ContributionTables {

    private static final int CLASSES = 8;
    private static final List<String> CONTRIBUTIONS = names();
    private static final String NATIONAL_NAME = "socialInsurance";

    private ContributionTables() {}

    static LateFee lateFee(Block values) {
        return new LateFee(values.get("perDay").share());
    }

    static WorkInjuryClasses workInjuryClasses(Block values) {
        Map<Integer, IndustryClass> classes = new HashMap<>();
        for (Block row : values.blocks("classes")) {
            int before = row.spot().findings().count();
            int number = row.get("class").whole(1, CLASSES);
            Rate base = row.get("base").share();
            List<Rate> allowed =
                    row.cells("allowed").stream().map(WrittenValue::share).toList();
            IndustryClass one = row.spot().make(before, () -> new IndustryClass(base, allowed));
            if (one != null && classes.putIfAbsent(number, one) != null) {
                row.spot().refuse(RateError.THERE_TWICE, "classes", String.valueOf(number));
            }
        }
        return new WorkInjuryClasses(classes);
    }

    /** Reads modes by name; the national file names its one mode in words. */
    static RoundingTable rounding(Block values) {
        Map<String, Rounding> modes = new HashMap<>();
        for (String key : values.keys()) {
            String name = key.equals(NATIONAL_NAME) ? RoundingTable.SOCIAL_INSURANCE : key;
            Rounding mode = values.get(key).oneOf(Rounding.class);
            String contribution = name.replaceFirst("_EMPLOYE[ER]$", "");
            if (!CONTRIBUTIONS.contains(contribution)) {
                values.spot(key)
                        .refuse(
                                RateError.NOT_ONE_OF,
                                "key",
                                key,
                                String.join(", ", CONTRIBUTIONS) + " (… _EMPLOYEE, … _EMPLOYER)");
            }
            modes.put(name, mode);
        }
        return new RoundingTable(modes);
    }

    static @Nullable RateRange supplementaryFund(Block values) {
        return range(values, "rateMin", "rateMax");
    }

    static FundPayerRanges fundPayer(Block values) {
        Map<PayerClass, RateRange> ranges = new EnumMap<>(PayerClass.class);
        for (PayerClass payer : PayerClass.values()) {
            Block block = values.findBlock(payer.name());
            RateRange range = block == null ? null : range(block, "min", "max");
            if (range != null) {
                ranges.put(payer, range);
            }
        }
        return new FundPayerRanges(ranges);
    }

    private static @Nullable RateRange range(Block block, String least, String most) {
        Rate min = block.get(least).share();
        Rate max = block.get(most).share();
        if (min.compareTo(max) > 0) {
            block.spot(least).refuse(RateError.UPSIDE_DOWN, least, min.toString(), most + " " + max);
            return null;
        }
        return new RateRange(min, max);
    }

    static VatTable vat(Block values) {
        Map<VatMethod, Rate> rates = new EnumMap<>(VatMethod.class);
        Block methods = values.block("methods");
        for (VatMethod method : VatMethod.values()) {
            Block block = methods.findBlock(method.name());
            if (block != null) {
                rates.put(method, block.get("rate").share());
            }
        }
        return new VatTable(rates);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(RoundingTable.SOCIAL_INSURANCE, RoundingTable.HOUSING_FUND));
        for (ContributionScheme scheme : ContributionScheme.values()) {
            names.add(scheme.name());
        }
        return names;
    }
}
