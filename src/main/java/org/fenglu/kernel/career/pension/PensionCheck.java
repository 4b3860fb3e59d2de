package org.fenglu.kernel.career.pension;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** All that stands in the way of a first pension: impossible facts, the age, too few months, missing figures. */
final class PensionCheck {

    private final PensionFacts facts;
    private final PensionTables tables;
    private final List<Finding> findings;

    private PensionCheck(PensionFacts facts, PensionTables tables) {
        this.facts = facts;
        this.tables = tables;
        this.findings = new ArrayList<>(tables.findings());
    }

    static List<Finding> findings(PensionFacts facts, PensionTables tables) {
        PensionCheck check = new PensionCheck(facts, tables);
        check.months();
        check.figures();
        check.age();
        check.minimum();
        check.transitional();
        return List.copyOf(check.findings);
    }

    private void months() {
        between(
                "contributionMonths",
                facts.contributionMonths(),
                Math.max(0, facts.age().months()));
        between("deemedMonths", facts.deemedMonths(), facts.contributionMonths());
        between("beforeAccountMonths", facts.beforeAccountMonths(), facts.contributionMonths());
    }

    private void between(String field, int months, int most) {
        if (months < 0 || months > most) {
            complain(FindingCode.PENSION_MONTHS_IMPOSSIBLE, field, months, "0 - " + Math.max(0, most));
        }
    }

    private void figures() {
        index("averageIndex", facts.averageIndex());
        Money account = facts.account();
        if (account == null) {
            missing("account");
        } else if (account.isNegative()) {
            complain(FindingCode.AMOUNT_OUT_OF_RANGE, "account", account, "0.00 -");
        }
        Dated<Money> base = facts.calculationBase();
        if (base == null) {
            missing("calculationBase");
        } else if (base.values().isNegative() || base.values().isZero()) {
            complain(FindingCode.AMOUNT_OUT_OF_RANGE, "calculationBase", base.values(), "0.01 -");
        }
    }

    private void index(String field, @Nullable Rate index) {
        if (index == null || index.isZero()) {
            missing(field);
        }
    }

    private void age() {
        Dated<RetirementAge> rule = tables.retirementAge();
        if (facts.retiresIn().isBefore(facts.bornIn())) {
            complain(FindingCode.DATES_OUT_OF_ORDER, "retiresIn", facts.retiresIn(), facts.bornIn());
        } else if (rule != null) {
            RetirementAge.Window window = rule.values().of(facts.track(), facts.bornIn());
            if (facts.retiresIn().isBefore(window.earliest())) {
                complain(FindingCode.RETIREMENT_TOO_EARLY, "retiresIn", facts.retiresIn(), window.earliest());
            } else if (facts.retiresIn().isAfter(window.latest())) {
                complain(FindingCode.RETIREMENT_TOO_LATE, "retiresIn", facts.retiresIn(), window.latest());
            } else {
                paymentMonths();
            }
        }
    }

    private void paymentMonths() {
        Dated<PaymentMonths> table = tables.paymentMonths();
        if (table != null && table.values().of(facts.age()) == null) {
            String name = table.version().table();
            complain(
                    FindingCode.RATE_INCOMPLETE,
                    name,
                    facts.age(),
                    "byYears " + facts.age().years());
        }
    }

    private void minimum() {
        Dated<MinimumContributionMonths> least = tables.minimumMonths();
        int months = facts.contributionMonths();
        if (least != null && months >= 0 && months < least.values().months()) {
            complain(
                    FindingCode.PENSION_MONTHS_TOO_FEW,
                    "contributionMonths",
                    months,
                    least.values().months());
        }
    }

    private void transitional() {
        Dated<TransitionalPension> rule = tables.transitional();
        if (rule == null) {
            if (facts.deemedMonths() > 0 || facts.beforeAccountMonths() > 0) {
                complain(FindingCode.RATE_NOT_IN_FORCE, TransitionalPension.NAME, facts.retiresIn(), "-");
            }
        } else if (rule.values().months(facts) > 0) {
            if (rule.values().wage() == TransitionalPension.Wage.OTHER) {
                complain(
                        FindingCode.RATE_INCOMPLETE,
                        rule.version().table(),
                        rule.values().wage(),
                        "wage");
            } else if (rule.values().isOwnIndex()) {
                index("earlierIndex", facts.earlierIndex());
            }
        }
    }

    private void missing(String field) {
        complain(FindingCode.PENSION_FIGURE_MISSING, field, "-", field);
    }

    private void complain(FindingCode code, String field, Object found, Object expected) {
        findings.add(new Finding(code, field, found.toString(), expected.toString()));
    }
}
