package org.fenglu.book.cases;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.WrittenValue;
import org.jspecify.annotations.Nullable;

/** The rules that a case can ask, by name: a closed list, each documented in {@code rates/cases/README.md}. */
final class CaseRules {

    private static final Map<String, CaseRule> BY_NAME = Map.ofEntries(
            entry("month", MonthRules::months),
            entry("withholding", MonthRules::withholding),
            entry("cost-inclusive-wage", MonthRules::costInclusiveWage),
            entry("tax-table", TaxRules::table),
            entry("additional-deduction", TaxRules::additional),
            entry("fund-tax-limit", TaxRules::fundLimit),
            entry("social-insurance", ContributionRules::insurance),
            entry("contribution-difference", ContributionRules::difference),
            entry("work-injury-classes", ContributionRules::workInjury),
            entry("late-fee", ContributionRules::lateFee),
            entry("housing-fund", ContributionRules::fund),
            entry("wage", WageRule::answer),
            entry("work-time", TimeRules::workTime),
            entry("proration", TimeRules::proration),
            entry("split-month", TimeRules::splitMonth),
            entry("annual-leave", TimeRules::annualLeave),
            entry("medical-period", TimeRules::medicalPeriod),
            entry("maternity-top-up", TimeRules::maternity),
            entry("sick-pay", FloorRules::sickPay),
            entry("probation-floor", FloorRules::probation),
            entry("loss-compensation", FloorRules::loss),
            entry("parity-floor", ControlRules::parityFloor),
            entry("envelope", ControlRules::envelope),
            entry("headcount", ControlRules::headcount),
            entry("promotion", PromotionRule::answer),
            entry("severance", SeveranceRule::answer),
            entry("agency-invoice", DispatchRules::invoice),
            entry("idle-pay", DispatchRules::idlePay),
            entry("adjustment", AdjustmentRules::answer));

    private static final Map<String, CaseRule> ALL = Stream.of(
                    BY_NAME,
                    InjuryRules.BY_NAME,
                    SurvivorRules.BY_NAME,
                    BenefitRules.BY_NAME,
                    PensionRules.BY_NAME,
                    AccountRules.BY_NAME)
            .flatMap(rules -> rules.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CaseRules() {}

    /** Returns the names of all rules, in order. */
    static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** Returns a rule by its name, or null where there is none, which is complained about. */
    static @Nullable CaseRule named(WrittenValue cell) {
        CaseRule rule = ALL.get(cell.written());
        if (rule == null && cell.text() != null) {
            cell.refuse(RateError.NOT_ONE_OF, String.join(", ", names()));
        }
        return rule;
    }
}
