package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates.LastYear;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** What local rules on auxiliary police add for survivors: off by default, each switched on by a case. */
final class LocalRules {

    static final BenefitLine LIKE_POLICE = BenefitLine.of(Benefit.LIKE_POLICE_GRANT);

    private final SurvivorCase survivor;
    private final LocalDate died;
    private final Version version;

    private LocalRules(SurvivorCase survivor, LocalDate died, Version version) {
        this.survivor = survivor;
        this.died = died;
        this.version = version;
    }

    static void put(SurvivorCase survivor, LocalDate died) {
        for (Dated<AuxiliaryRules> table : tables(survivor, died).values()) {
            LocalRules rules = new LocalRules(survivor, died, table.version());
            new TreeMap<>(table.values().rules()).forEach((name, rule) -> rules.put(name, rule));
        }
        CourageLines.put(survivor, died);
    }

    /** Returns the tables of the region and of its province, which both hold. */
    static Map<String, Dated<AuxiliaryRules>> tables(SurvivorCase survivor, LocalDate died) {
        Map<String, Dated<AuxiliaryRules>> tables = new TreeMap<>();
        for (String place : new String[] {
            survivor.rates().terms().province().code(),
            survivor.rates().terms().region().code()
        }) {
            String path = "region/" + place + "/" + AuxiliaryRules.NAME;
            Dated<AuxiliaryRules> table =
                    survivor.rates().optional(new RateKey<>(path, AuxiliaryRules.class), died, LIKE_POLICE);
            if (table != null) {
                tables.put(path, table);
            }
        }
        return tables;
    }

    private void put(String name, AuxiliaryRules.Rule rule) {
        LocalRuleFacts on = switchedOn(survivor, name);
        Payer payer = rule.payer();
        if (payer == null) {
            return;
        }
        BenefitLine line = rule.kind() == AuxiliaryRules.Kind.LIKE_POLICE
                ? LIKE_POLICE
                : BenefitLine.of(Benefit.LOCAL_SURVIVOR_GRANT);
        if (on == null) {
            survivor.into().notDue(line, Reason.RULE_NOT_CONFIGURED, version);
        } else if (rule.kind() == AuxiliaryRules.Kind.LIKE_POLICE) {
            likePolice(on, payer);
        } else {
            fund(line, on, payer);
        }
    }

    static @Nullable LocalRuleFacts switchedOn(SurvivorCase survivor, String name) {
        for (LocalRuleFacts fact : survivor.facts().localRules()) {
            if (fact.rule().equals(name)) {
                return fact;
            }
        }
        return null;
    }

    /** Twenty incomes and forty months of the wage, where the choice does not say that it does not apply. */
    private void likePolice(LocalRuleFacts on, Payer payer) {
        LikePolice relation = LikePolice.of(survivor, died);
        if (relation == LikePolice.NOT_APPLIED) {
            survivor.into().notDue(LIKE_POLICE, Reason.RULE_NOT_CONFIGURED, version);
            return;
        }
        Money wage = survivor.into().known(on.monthlyWage(), "localRules/" + on.rule() + "/monthlyWage", LIKE_POLICE);
        Dated<MartyrLumpSum> rule = survivor.rates().on(MartyrLumpSum.LIKE_POLICE, died, LIKE_POLICE);
        LastYear income = survivor.rates().lastYear(PublishedFigure.NATIONAL_INCOME, died.getYear() - 1, LIKE_POLICE);
        if (relation == LikePolice.UNDECIDED || wage == null || rule == null || income == null) {
            return;
        }
        Workings workings = survivor.workings(LIKE_POLICE);
        workings.cite(version);
        workings.cite(rule.version());
        Money sum = rule.values().of(income.figure(), wage, workings);
        survivor.into().due(new Entitlement(LIKE_POLICE, payer, sum, died, income.isProvisional()));
    }

    private void fund(BenefitLine line, LocalRuleFacts on, Payer payer) {
        Money amount = survivor.into().known(on.amount(), "localRules/" + on.rule() + "/amount", line);
        if (amount != null) {
            Workings workings = survivor.workings(line);
            workings.cite(version);
            Money stated = workings.given(Formula.STATED_AMOUNT, amount);
            survivor.into().due(new Entitlement(line, payer, stated, died, false));
        }
    }
}
