package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** All that cannot be true, or cannot be judged, in the facts of a death: found before the first line is counted. */
public final class SurvivorFactsCheck {

    private final SurvivorFacts facts;
    private final BenefitRates rates;
    private final LocalDate assessedOn;
    private final List<Finding> findings = new ArrayList<>();

    private SurvivorFactsCheck(SurvivorFacts facts, BenefitRates rates) {
        this.facts = facts;
        this.rates = rates;
        this.assessedOn = rates.terms().assessedOn();
    }

    /** Returns all findings at once; empty where the statement can be made. */
    public static List<Finding> findings(SurvivorFacts facts, BenefitRates rates) {
        SurvivorFactsCheck check = new SurvivorFactsCheck(facts, rates);
        check.event();
        check.missing();
        check.paid();
        check.wage();
        check.grade();
        check.relatives();
        check.localRules();
        check.findings.addAll(SpouseCheck.findings(facts));
        check.findings.addAll(MartyrFactsCheck.findings(facts, rates));
        return List.copyOf(check.findings);
    }

    private void complain(FindingCode code, String field, Object found, Object expected) {
        findings.add(new Finding(code, field, found.toString(), expected.toString()));
    }

    private void event() {
        LocalDate event = facts.event();
        if (event == null) {
            complain(FindingCode.VALUE_MISSING, "diedOn", "", "diedOn / missing.since");
            return;
        }
        notInFuture("diedOn", facts.diedOn());
        notInFuture(
                "missing.since",
                facts.missing() == null ? null : facts.missing().since());
        inOrder("injuredOn", facts.injuredOn(), "diedOn", facts.diedOn());
        if (facts.bornOn() != null && !facts.bornOn().isBefore(event)) {
            complain(FindingCode.DEATH_BEFORE_BIRTH, "diedOn", event, facts.bornOn());
        }
        notBefore(DependantAges.KEY, event);
        if (facts.missing() != null && facts.diedOn() != null) {
            complain(
                    FindingCode.MISSING_AND_DIED,
                    "diedOn",
                    facts.diedOn(),
                    facts.missing().since());
        }
    }

    private void notBefore(RateKey<?> key, LocalDate event) {
        LocalDate first =
                rates.book().versions(key.table()).versions().get(0).version().from();
        if (event.isBefore(first)) {
            complain(FindingCode.EVENT_BEFORE_TABLES, key.table(), event, first);
        }
    }

    private void missing() {
        MissingFacts missing = facts.missing();
        if (missing == null) {
            return;
        }
        inOrder("missing.since", missing.since(), "missing.declaredDeadOn", missing.declaredDeadOn());
        inOrder("missing.since", missing.since(), "missing.returnedOn", missing.returnedOn());
        notInFuture("missing.declaredDeadOn", missing.declaredDeadOn());
        notInFuture("missing.returnedOn", missing.returnedOn());
        inOrder("missing.declaredDeadOn", missing.declaredDeadOn(), "missing.returnedOn", missing.returnedOn());
        notZero("missing.monthlyWage", missing.monthlyWage());
    }

    private void paid() {
        SurvivorFacts.Cover cover = facts.cover();
        notNegative(
                "missing.advancePaid",
                facts.missing() == null ? null : facts.missing().advancePaid());
        notNegative("accidentInsurancePaid", cover.accidentInsurancePaid());
        notNegative("settlementPaid", cover.settlementPaid());
        notNegative("death.pensionSchemeFuneral", facts.death().pensionSchemeFuneral());
        notNegative("death.pensionSchemeGrant", facts.death().pensionSchemeGrant());
        facts.wage().contributionWages().forEach(paid -> notNegative("wage.contributionWages", paid));
        facts.localRules().forEach(rule -> notNegative("localRules." + rule.rule() + ".amount", rule.amount()));
        if (cover.thirdParty() != null) {
            notNegative("thirdParty.paidMedical", cover.thirdParty().paidMedical());
            Map<Benefit, Money> paidFor = cover.thirdParty().paidFor();
            new TreeMap<>(paidFor == null ? Map.of() : paidFor)
                    .forEach((benefit, paid) -> notNegative("thirdParty.paidFor." + benefit, paid));
        }
    }

    private void notNegative(String field, @Nullable Money amount) {
        if (amount != null && amount.fen() < 0) {
            complain(FindingCode.NEGATIVE_FACT, field, amount, "0");
        }
    }

    private void wage() {
        WageFacts wage = facts.wage();
        notZero("wage.ownWage", wage.ownWage());
        List<Money> wages = wage.contributionWages();
        if (!wages.isEmpty() && wages.stream().allMatch(Money::isZero)) {
            complain(FindingCode.WAGE_ZERO, "wage.contributionWages", Money.ZERO, "> 0.00");
        }
        LocalDate event = facts.event();
        int most = event == null ? wages.size() : InjuryBaseWage.monthsBefore(event, rates);
        if (wages.size() > most) {
            complain(FindingCode.TOO_MANY_MONTHS, "wage.contributionWages", wages.size(), most);
        }
    }

    private void notZero(String field, @Nullable Money amount) {
        if (amount != null && amount.fen() <= 0) {
            complain(FindingCode.WAGE_ZERO, field, amount, "> 0.00");
        }
    }

    private void grade() {
        Integer grade = facts.death().disabilityGrade();
        LocalDate event = facts.event();
        if (grade == null || event == null || !rates.book().has(LaterDeath.KEY.table())) {
            return;
        }
        int last = rates.book()
                .timeline(LaterDeath.KEY, event)
                .find(event)
                .map(rule -> rule.values().grades())
                .orElse(grade);
        if (grade < 1 || grade > last) {
            complain(FindingCode.DISABILITY_GRADE_UNKNOWN, "death.disabilityGrade", grade, "1 - " + last);
        }
    }

    private void localRules() {
        LocalDate died = facts.deathDay();
        if (died == null || facts.localRules().isEmpty()) {
            return;
        }
        Set<String> names = new TreeSet<>();
        LocalRules.tables(new SurvivorCase(facts, rates), died)
                .values()
                .forEach(table -> names.addAll(table.values().rules().keySet()));
        for (LocalRuleFacts rule : facts.localRules()) {
            if (!names.contains(rule.rule())) {
                complain(FindingCode.UNKNOWN_LOCAL_RULE, "localRules", rule.rule(), String.join(", ", names));
            }
        }
    }

    private void relatives() {
        Set<String> ids = new HashSet<>();
        for (Relative relative : facts.relatives()) {
            if (!ids.add(relative.id())) {
                complain(FindingCode.ID_TWICE, "relatives", relative.id(), "");
            }
            relative(relative);
        }
    }

    private void relative(Relative relative) {
        String path = "relatives/" + relative.id() + "/";
        Relative.Events events = relative.events();
        LocalDate event = facts.event();
        notInFuture(path + "bornOn", relative.bornOn());
        inOrder(path + "bornOn", relative.bornOn(), path + "diedOn", events.diedOn());
        inOrder(path + "bornOn", relative.bornOn(), path + "employedOn", events.employedOn());
        inOrder(path + "marriedOn", events.marriedOn(), path + "marriageEndedOn", events.marriageEndedOn());
        inOrder("diedOn", event, path + "remarriedOn", events.remarriedOn());
        boolean isOlderKin = relative.relation() != Relation.CHILD && relative.relation() != Relation.STEPCHILD;
        if (isOlderKin && relative.relation() != Relation.GRANDCHILD && relative.relation() != Relation.SIBLING) {
            inOrder(path + "bornOn", relative.bornOn(), "diedOn", event);
        }
        for (List<Span> spans : spans(relative)) {
            spans.forEach(span -> inOrder(path + "from", span.from(), path + "to", span.to()));
        }
    }

    private static List<List<Span>> spans(Relative relative) {
        List<List<Span>> all = new ArrayList<>();
        all.add(relative.events().imprisoned());
        all.add(relative.events().wanted());
        addKnown(all, relative.conditions().incapacitated());
        addKnown(all, relative.conditions().schooling());
        addKnown(all, relative.conditions().disabled());
        return all;
    }

    private static void addKnown(List<List<Span>> all, @Nullable List<Span> spans) {
        if (spans != null) {
            all.add(spans);
        }
    }

    private void notInFuture(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(assessedOn)) {
            complain(FindingCode.DATE_IN_FUTURE, field, day, assessedOn);
        }
    }

    private void inOrder(String field, @Nullable LocalDate day, String laterField, @Nullable LocalDate later) {
        if (day != null && later != null && later.isBefore(day)) {
            complain(FindingCode.DATES_OUT_OF_ORDER, laterField, later, field + " " + day);
        }
    }
}
