package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with the facts of an injury case, found before the first amount. */
public final class InjuryFactsCheck {

    private final InjuryFacts facts;
    private final BenefitRates rates;
    private final List<Finding> findings = new ArrayList<>();

    private InjuryFactsCheck(InjuryFacts facts, BenefitRates rates) {
        this.facts = facts;
        this.rates = rates;
    }

    /** Returns all complaints, in the order of the facts; empty where nothing is wrong. */
    public static List<Finding> findings(InjuryFacts facts, BenefitRates rates) {
        InjuryFactsCheck check = new InjuryFactsCheck(facts, rates);
        check.injuries();
        check.course();
        check.leaving();
        return List.copyOf(check.findings);
    }

    private void injuries() {
        if (facts.injuries().isEmpty()) {
            add(FindingCode.VALUE_MISSING, "injuries", "", "injuries[].injuredOn");
        }
        Set<String> ids = new HashSet<>();
        for (Injury injury : facts.injuries()) {
            String field = "injuries." + injury.id();
            if (!ids.add(injury.id())) {
                add(FindingCode.ID_TWICE, "injuries", injury.id(), "id");
            }
            event(injury);
            wage(injury.wage(), injury.injuredOn(), field + ".wage");
            gradings(injury, field + ".gradings");
            thirdParty(injury, field + ".thirdParty");
            findings.addAll(new InjuryLeaveCheck(injury, rates).findings());
        }
    }

    /** An event before any table is refused: nothing could be counted for it. */
    private void event(Injury injury) {
        if (rates.peek(InjuryBaseWage.KEY, injury.injuredOn()) == null) {
            String table = InjuryBaseWage.KEY.table();
            String first = rates.book().has(table)
                    ? rates.book()
                            .versions(table)
                            .versions()
                            .get(0)
                            .version()
                            .from()
                            .toString()
                    : "";
            add(FindingCode.EVENT_BEFORE_TABLES, table, injury.injuredOn().toString(), first);
        }
        notInFuture(injury.injuredOn(), "injuries." + injury.id() + ".injuredOn");
        notBefore(facts.diedOn(), injury.injuredOn(), "diedOn");
    }

    private void wage(WageFacts wage, LocalDate day, String field) {
        Money own = wage.ownWage();
        if (own != null && own.fen() <= 0) {
            add(FindingCode.WAGE_ZERO, field + ".ownWage", own.toString(), "> 0");
        }
        wage.contributionWages().stream()
                .filter(each -> each.fen() <= 0)
                .forEach(each -> add(FindingCode.WAGE_ZERO, field + ".contributionWages", each.toString(), "> 0"));
        Dated<InjuryBaseWage> rule = rates.peek(InjuryBaseWage.KEY, day);
        int most = rule == null ? Integer.MAX_VALUE : rule.values().months();
        if (wage.contributionWages().size() > most) {
            add(
                    FindingCode.TOO_MANY_MONTHS,
                    field + ".contributionWages",
                    String.valueOf(wage.contributionWages().size()),
                    String.valueOf(most));
        }
    }

    private void gradings(Injury injury, String field) {
        for (Grading grading : injury.gradings()) {
            grade(grading.grade(), injury, field);
            notBefore(grading.from(), injury.injuredOn(), field);
            notInFuture(grading.from(), field);
        }
        once(injury.gradings().stream().map(Grading::from).toList(), field);
    }

    /** The scale of grades is that of the grants (工伤保险条例 articles 22 and 35 to 37). */
    private void grade(@Nullable Integer grade, Injury injury, String field) {
        Dated<DisabilityGrant> scale = rates.peek(DisabilityGrant.KEY, injury.injuredOn());
        if (grade != null && scale != null && !scale.values().months().containsKey(grade)) {
            TreeSet<Integer> grades = new TreeSet<>(scale.values().months().keySet());
            add(FindingCode.DISABILITY_GRADE_UNKNOWN, field, grade.toString(), grades.first() + " - " + grades.last());
        }
    }

    private void thirdParty(Injury injury, String field) {
        ThirdParty thirdParty = injury.thirdParty();
        if (thirdParty != null) {
            notNegative(thirdParty.paidMedical(), field + ".paidMedical");
            if (thirdParty.paidFor() != null) {
                thirdParty.paidFor().forEach((benefit, paid) -> notNegative(paid, field + ".paidFor." + benefit));
            }
        }
    }

    private void course() {
        notNegative(facts.ownContributions(), "ownContributions");
        notNegative(facts.settlementPaid(), "settlementPaid");
        once(facts.suitableWork().stream().map(InjuryFacts.SuitableWork::from).toList(), "suitableWork");
        LocalDate free = null;
        for (InjuryFacts.Suspension each : facts.suspensions()) {
            notBefore(each.from(), free, "suspensions");
            LocalDate until = each.until();
            if (until != null && until.isBefore(each.from())) {
                add(FindingCode.PERIOD_REVERSED, "suspensions", each.from() + " - " + until, ">= " + each.from());
            }
            free = until == null ? each.from() : until;
        }
        InjuryFacts.Retirement retirement = facts.retirement();
        if (retirement != null) {
            retirement.pensions().forEach(each -> notNegative(each.amount(), "retirement.pensions"));
            LocalDate first = retirement.on().withDayOfMonth(1);
            for (var each : retirement.pensions()) {
                notBefore(each.from().atDay(1), first, "retirement.pensions");
                first = each.from().atEndOfMonth();
            }
        }
    }

    private void leaving() {
        InjuryLeaving leaving = facts.leaving();
        if (leaving == null) {
            return;
        }
        LocalDate first = facts.injuries().stream()
                .map(Injury::injuredOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        notBefore(leaving.on(), first, "leaving.on");
        wage(leaving.wage(), leaving.on(), "leaving.wage");
        if (leaving.yearsToRetirement() != null && leaving.yearsToRetirement().isNegative()) {
            add(
                    FindingCode.NEGATIVE_FACT,
                    "leaving.yearsToRetirement",
                    leaving.yearsToRetirement().toString(),
                    "0");
        }
        findings.addAll(new CityShareCheck(leaving, rates).findings());
    }

    private void notBefore(@Nullable LocalDate day, @Nullable LocalDate earliest, String field) {
        if (day != null && earliest != null && day.isBefore(earliest)) {
            add(FindingCode.DATES_OUT_OF_ORDER, field, day.toString(), ">= " + earliest);
        }
    }

    /** Two entries of one day would contradict each other. */
    private void once(List<LocalDate> days, String field) {
        Set<LocalDate> seen = new HashSet<>();
        days.stream()
                .filter(day -> !seen.add(day))
                .forEach(day -> add(FindingCode.ID_TWICE, field, day.toString(), "from"));
    }

    private void notInFuture(LocalDate day, String field) {
        LocalDate assessedOn = rates.terms().assessedOn();
        if (day.isAfter(assessedOn)) {
            add(FindingCode.DATE_IN_FUTURE, field, day.toString(), assessedOn.toString());
        }
    }

    private void notNegative(@Nullable Money amount, String field) {
        if (amount != null && amount.isNegative()) {
            add(FindingCode.NEGATIVE_FACT, field, amount.toString(), "0");
        }
    }

    private void add(FindingCode code, String field, String found, String expected) {
        findings.add(new Finding(code, field, found, expected));
    }
}
