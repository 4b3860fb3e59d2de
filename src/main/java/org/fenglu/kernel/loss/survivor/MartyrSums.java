package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates.LastYear;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;

/**
 * The one-off sums for the survivors of a martyr: the honour grant, and what one of three branches adds.
 *
 * <p>Source: 烈士褒扬条例 articles 15 and 16, by the text in force on the day of the death.
 */
final class MartyrSums {

    private static final BenefitLine HONOUR = BenefitLine.of(Benefit.MARTYR_HONOUR_GRANT);
    private static final BenefitLine SUBSIDY = BenefitLine.of(Benefit.MARTYR_SPECIAL_SUBSIDY);
    private static final BenefitLine LUMP = BenefitLine.of(Benefit.MARTYR_LUMP_SUM);

    private final SurvivorCase survivor;
    private final MartyrFacts martyr;
    private final LocalDate died;

    private MartyrSums(SurvivorCase survivor, MartyrFacts martyr, LocalDate died) {
        this.survivor = survivor;
        this.martyr = martyr;
        this.died = died;
    }

    static void put(SurvivorCase survivor, MartyrFacts martyr, LocalDate died) {
        MartyrSums sums = new MartyrSums(survivor, martyr, died);
        sums.honour();
        sums.branch();
    }

    private void honour() {
        recipients();
        Dated<MartyrHonourGrant> rule = survivor.rates().on(MartyrHonourGrant.KEY, died, HONOUR);
        boolean isWar = Boolean.TRUE.equals(martyr.wartime());
        Money raised =
                isWar ? survivor.into().known(martyr.wartimeHonourGrant(), "martyr/wartimeHonourGrant", HONOUR) : null;
        LastYear income = survivor.rates().lastYear(PublishedFigure.NATIONAL_INCOME, died.getYear() - 1, HONOUR);
        if (rule == null || income == null || isWar && raised == null) {
            return;
        }
        Workings workings = survivor.workings(HONOUR);
        workings.cite(rule.version());
        Money grant = raised == null
                ? rule.values().of(income.figure(), workings)
                : workings.given(Formula.STATED_AMOUNT, raised);
        divide(grant, raised == null && income.isProvisional());
    }

    /** One sum for the family, unless an instruction divides it. */
    private void divide(Money grant, boolean isProvisional) {
        List<MartyrFacts.Share> shares = martyr.honourShares();
        if (shares.isEmpty()) {
            due(HONOUR, grant, isProvisional);
            return;
        }
        List<BenefitLine> lines = shares.stream()
                .map(share -> new BenefitLine(Benefit.MARTYR_HONOUR_GRANT, share.relative()))
                .toList();
        List<Money> parts = Shares.inProportion(
                grant,
                shares.stream().map(MartyrFacts.Share::share).toList(),
                lines.stream().map(BenefitLine::code).toList(),
                survivor.into().workings());
        for (int at = 0; at < parts.size(); at++) {
            due(lines.get(at), parts.get(at), isProvisional);
        }
    }

    /** Notes who of the family is no recipient, and of whom it cannot be said yet. */
    private void recipients() {
        for (Relative relative : survivor.facts().relatives()) {
            BenefitLine line = new BenefitLine(Benefit.MARTYR_HONOUR_GRANT, relative.id());
            Dated<MartyrAges> ages = survivor.rates().on(MartyrAges.KEY, died, line);
            if (ages != null) {
                recipient(relative, line, ages);
            }
        }
    }

    private void recipient(Relative relative, BenefitLine line, Dated<MartyrAges> ages) {
        MartyrRecipients recipients = MartyrRecipients.of(survivor.facts().relatives(), died, ages.values());
        Reason reason = recipients.excluded().get(relative.id());
        if (reason != null) {
            survivor.into().notDue(line, reason, ages.version());
        }
        recipients.missing().getOrDefault(relative.id(), List.of()).forEach(name -> survivor.into()
                .waits(line, Cause.FACT, relative.fact(name)));
    }

    private void branch() {
        MartyrFacts.Branch branch = martyr.branch();
        if (branch == null) {
            survivor.into().waits(SUBSIDY, Cause.FACT, "martyr/branch");
            survivor.into().waits(LUMP, Cause.FACT, "martyr/branch");
        } else if (branch == MartyrFacts.Branch.WORK_INJURY) {
            survivor.into().notDue(LUMP, Reason.OTHER_BRANCH, null);
            subsidy();
        } else {
            survivor.into().notDue(SUBSIDY, Reason.OTHER_BRANCH, null);
            lumpSum(branch);
        }
    }

    private void subsidy() {
        Dated<MartyrSpecialSubsidy> rule = survivor.rates().on(MartyrSpecialSubsidy.KEY, died, SUBSIDY);
        if (rule == null) {
            return;
        }
        MartyrWage.Monthly wage =
                new MartyrWage(survivor, martyr, died).subsidy(rule.values().basis(), SUBSIDY);
        if (wage != null) {
            Workings workings = survivor.into().workings();
            workings.cite(rule.version());
            due(SUBSIDY, rule.values().of(wage.amount(), workings), wage.isProvisional());
        }
    }

    private void lumpSum(MartyrFacts.Branch branch) {
        Dated<MartyrLumpSum> rule = survivor.rates().on(MartyrLumpSum.KEY, died, LUMP);
        LastYear income = survivor.rates().lastYear(PublishedFigure.NATIONAL_INCOME, died.getYear() - 1, LUMP);
        survivor.workings(LUMP);
        MartyrWage wages = new MartyrWage(survivor, martyr, died);
        Money wage = wages.lumpSum(branch, LUMP);
        MartyrWage.Increase increase =
                branch == MartyrFacts.Branch.MILITARY ? wages.increase(LUMP) : MartyrWage.Increase.NONE;
        if (rule == null || income == null || wage == null || increase == null) {
            return;
        }
        Workings workings = survivor.into().workings();
        workings.cite(rule.version());
        Money sum = rule.values().of(income.figure(), wage, workings);
        due(LUMP, increase.on(sum, workings), income.isProvisional());
    }

    private void due(BenefitLine line, Money amount, boolean isProvisional) {
        survivor.into().due(new Entitlement(line, Payer.VETERANS_OFFICE, amount, died, isProvisional));
    }
}
