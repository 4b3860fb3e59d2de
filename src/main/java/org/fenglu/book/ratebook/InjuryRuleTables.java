package org.fenglu.book.ratebook;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.ThirdPartyRule;
import org.fenglu.kernel.loss.injury.DisabilityAllowance;
import org.fenglu.kernel.loss.injury.DisabilityGrant;
import org.fenglu.kernel.loss.injury.FirstMonth;
import org.fenglu.kernel.loss.injury.FloorMeasure;
import org.fenglu.kernel.loss.injury.HospitalMeals;
import org.fenglu.kernel.loss.injury.InjuryLeavePay;
import org.fenglu.kernel.loss.injury.NursingAllowance;
import org.fenglu.kernel.loss.injury.NursingLevel;
import org.fenglu.kernel.loss.injury.ReductionSpan;
import org.fenglu.kernel.loss.injury.RelativesNursing;
import org.fenglu.kernel.loss.injury.RetirementReduction;
import org.fenglu.kernel.loss.injury.SeveralInjuries;
import org.fenglu.kernel.loss.injury.SubsidyTable;
import org.fenglu.kernel.loss.injury.SubsidyTerms;
import org.fenglu.kernel.loss.injury.TreatmentRule;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/** The rules of work injury by grade, by level and near retirement. */
final class InjuryRuleTables {

    private static final int GRADES = 10;
    private static final String OWN_WAGE = "OWN_WAGE";
    private static final int MOST_MONTHS = 24;
    private static final int MOST_YEARS = 20;
    private static final List<Benefit> SUBSIDIES =
            List.of(Benefit.MEDICAL_SUBSIDY, Benefit.EMPLOYMENT_SUBSIDY, Benefit.JOINT_SUBSIDY);

    static final Map<String, ValueReader<?>> READERS = Map.ofEntries(
            entry(DisabilityGrant.KEY.table(), InjuryRuleTables::grant),
            entry(DisabilityAllowance.KEY.table(), InjuryRuleTables::allowance),
            entry(NursingAllowance.KEY.table(), InjuryRuleTables::nursing),
            entry("region/" + NursingAllowance.NAME, InjuryRuleTables::nursing),
            entry(InjuryLeavePay.KEY.table(), InjuryRuleTables::leave),
            entry("region/" + RelativesNursing.NAME, InjuryRuleTables::relativesNursing),
            entry("region/" + HospitalMeals.NAME, InjuryRuleTables::meals),
            entry(ThirdPartyRule.KEY.table(), InjuryRuleTables::thirdParty),
            entry("region/" + ThirdPartyRule.NAME, InjuryRuleTables::thirdParty),
            entry(TreatmentRule.KEY.table(), InjuryRuleTables::treatment),
            entry(FirstMonth.KEY.table(), InjuryRuleTables::firstMonth),
            entry("region/" + FloorMeasure.NAME, InjuryRuleTables::floor),
            entry(SeveralInjuries.KEY.table(), InjuryRuleTables::several),
            entry(SubsidyTerms.KEY.table(), InjuryRuleTables::subsidyTerms),
            entry(ReductionSpan.KEY.table(), InjuryRuleTables::span),
            entry("region/" + RetirementReduction.NAME, InjuryRuleTables::reduction),
            entry("region/injury/medical-subsidy", InjuryRuleTables::subsidy),
            entry("region/injury/medical-subsidy-unsettled", InjuryRuleTables::subsidy),
            entry("region/injury/employment-subsidy", InjuryRuleTables::subsidy),
            entry("region/injury/employment-subsidy-unsettled", InjuryRuleTables::subsidy),
            entry("region/injury/joint-subsidy", InjuryRuleTables::subsidy));

    private InjuryRuleTables() {}

    private static DisabilityGrant grant(Block values) {
        Map<Integer, Quantity> months = new HashMap<>();
        Block block = values.block("months");
        for (int grade = 1; grade <= GRADES; grade++) {
            months.put(grade, block.get(String.valueOf(grade)).quantity());
        }
        return new DisabilityGrant(months);
    }

    private static DisabilityAllowance allowance(Block values) {
        Map<Integer, DisabilityAllowance.Terms> terms = new HashMap<>();
        Block block = values.block("grades");
        for (int grade = 1; grade <= GRADES; grade++) {
            Block row = block.findBlock(String.valueOf(grade));
            if (row != null) {
                terms.put(
                        grade,
                        new DisabilityAllowance.Terms(
                                row.get("share").share(),
                                row.get("payer").oneOf(Payer.class),
                                row.get("forWantOfWork").flag(),
                                row.get("pensionToppedUp").flag()));
            }
        }
        return new DisabilityAllowance(terms);
    }

    private static NursingAllowance nursing(Block values) {
        Map<NursingLevel, Rate> shares = new EnumMap<>(NursingLevel.class);
        Block block = values.block("levels");
        for (NursingLevel level : NursingLevel.values()) {
            WrittenValue share = block.find(level.name());
            if (share != null) {
                shares.put(level, share.share());
            }
        }
        return new NursingAllowance(shares);
    }

    private static InjuryLeavePay leave(Block values) {
        return new InjuryLeavePay(
                values.get("months").quantity(), values.get("extension").quantity());
    }

    private static RelativesNursing relativesNursing(Block values) {
        return new RelativesNursing(
                values.get("figure").oneOf(PublishedFigure.class),
                values.get("share").share());
    }

    private static @Nullable HospitalMeals meals(Block values) {
        WrittenValue perDay = values.find("perDay");
        WrittenValue share = values.find("shareOfMinimumWage");
        WrittenValue days = values.find("daysOfMonth");
        if ((perDay == null) == (share == null)) {
            values.spot().refuse(RateError.KEY_MISSING, "perDay", "values");
            return null;
        }
        return new HospitalMeals(
                perDay == null ? null : perDay.money(),
                share == null ? null : share.share(),
                days == null ? null : days.quantity());
    }

    private static ThirdPartyRule thirdParty(Block values) {
        List<String> rules = List.of(Option.MEDICAL_ONLY.name(), Option.DIFFERENCE_ONLY.name());
        return new ThirdPartyRule(Option.valueOf(values.get("rule").oneOf(rules)));
    }

    private static TreatmentRule treatment(Block values) {
        return new TreatmentRule(
                values.get("cost").oneOf(Payer.class), values.get("meals").oneOf(Payer.class));
    }

    private static FirstMonth firstMonth(Block values) {
        return new FirstMonth(values.get("monthsAfter").whole(0, MOST_MONTHS));
    }

    private static FloorMeasure floor(Block values) {
        return new FloorMeasure(values.get("netOfContributions").flag());
    }

    private static SeveralInjuries several(Block values) {
        return new SeveralInjuries(values.get("subsidiesOnceAtHighestGrade").flag());
    }

    private static SubsidyTerms subsidyTerms(Block values) {
        Map<Benefit, Payer> payers = new EnumMap<>(Benefit.class);
        Block block = values.block("payers");
        for (Benefit subsidy : SUBSIDIES) {
            WrittenValue payer = block.find(subsidy.name());
            if (payer != null) {
                payers.put(subsidy, payer.oneOf(Payer.class));
            }
        }
        return new SubsidyTerms(grades(values, "onRequest"), grades(values, "atEnd"), payers);
    }

    private static Set<Integer> grades(Block values, String key) {
        Set<Integer> grades = new HashSet<>();
        values.cells(key).forEach(cell -> grades.add(cell.whole(1, GRADES)));
        return grades;
    }

    private static ReductionSpan span(Block values) {
        return new ReductionSpan(values.get("years").whole(1, MOST_YEARS));
    }

    private static @Nullable RetirementReduction reduction(Block values) {
        TreeMap<Integer, Rate> shares = new TreeMap<>();
        Block block = values.block("yearsLeftBelow");
        for (int years = 1; years <= MOST_YEARS; years++) {
            WrittenValue share = block.find(String.valueOf(years));
            if (share != null) {
                shares.put(years, share.share());
            }
        }
        Set<Benefit> reduces = subsidies(values, "reduces");
        Set<Benefit> unsettled = subsidies(values, "unsettled");
        boolean isLastYearOpen = values.get("lastYearOpen").flag();
        boolean isOnOwnRequest = values.get("onOwnRequestOnly").flag();
        boolean isNotForCause = values.get("notForCause").flag();
        boolean isNothing = values.get("nothingAtRetirement").flag();
        return values.make(
                "yearsLeftBelow",
                () -> new RetirementReduction(
                        reduces, unsettled, shares, isLastYearOpen, isOnOwnRequest, isNotForCause, isNothing));
    }

    private static Set<Benefit> subsidies(Block values, String key) {
        List<String> names = SUBSIDIES.stream().map(Enum::name).toList();
        Set<Benefit> subsidies = new HashSet<>();
        values.cells(key).forEach(cell -> subsidies.add(Benefit.valueOf(cell.oneOf(names))));
        return subsidies;
    }

    private static @Nullable SubsidyTable subsidy(Block values) {
        Map<Integer, Money> amounts = new HashMap<>();
        Map<Integer, Quantity> months = new HashMap<>();
        for (int grade = 1; grade <= GRADES; grade++) {
            WrittenValue amount = cell(values, "amounts", grade);
            if (amount != null) {
                amounts.put(grade, amount.money());
            }
            WrittenValue count = cell(values, "months", grade);
            if (count != null) {
                months.put(grade, count.quantity());
            }
        }
        WrittenValue base = values.find("figure");
        PublishedFigure figure =
                base == null || base.written().equals(OWN_WAGE) ? null : base.oneOf(PublishedFigure.class);
        Rate disease = share(values.find("occupationalSurcharge"));
        Rate city = share(values.find("cityFloat"));
        return values.make("months", () -> new SubsidyTable(amounts, months, figure, disease, city));
    }

    private static @Nullable WrittenValue cell(Block values, String key, int grade) {
        Block block = values.findBlock(key);
        return block == null ? null : block.find(String.valueOf(grade));
    }

    private static Rate share(@Nullable WrittenValue cell) {
        return cell == null ? Rate.ZERO : cell.share();
    }
}
