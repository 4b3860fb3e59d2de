package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates.LastYear;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The advance of the work-death grant that the family of a missing officer can ask for in hardship, and what becomes of
 * it. It cannot be asked for any more once the officer is back or declared dead: from then on it is what was paid.
 *
 * <p>Source: 工伤保险条例 article 41; 河南省工伤保险条例 article 32 for its repayment on a return. What becomes of it where a
 * declared death brings no grant was not found in any text, and is a choice.
 *
 * @param survivor the case
 * @param missing what is known of the disappearance
 */
record GrantAdvance(SurvivorCase survivor, MissingFacts missing) {

    static final BenefitLine LINE = BenefitLine.of(Benefit.WORK_DEATH_GRANT_ADVANCE);
    private static final BenefitLine REPAID = BenefitLine.of(Benefit.WORK_DEATH_GRANT_ADVANCE_REPAID);

    /** Puts the advance. */
    void put(Dated<MissingRule> rule) {
        Boolean hardship = survivor.into().known(missing.hardship(), "missing/hardship", LINE);
        if (hardship == null) {
            return;
        }
        if (!hardship) {
            survivor.into().notDue(LINE, Reason.NO_HARDSHIP, rule.version());
        } else if (missing.returnedOn() != null || missing.declaredDeadOn() != null) {
            asPaid(rule, missing.returnedOn() == null ? Reason.DECLARED_DEAD : Reason.RETURNED);
        } else {
            due(rule);
        }
    }

    private void asPaid(Dated<MissingRule> rule, Reason over) {
        Money paid = paid(LINE);
        Payer payer = survivor.fund(LINE, missing.since());
        if (paid != null && paid.isZero()) {
            survivor.into().notDue(LINE, over, rule.version());
        } else if (paid != null && payer != null) {
            Workings workings = survivor.workings(LINE);
            workings.cite(rule.version());
            Money amount = workings.given(Formula.STATED_AMOUNT, paid);
            survivor.into().due(new Entitlement(LINE, payer, amount, missing.since(), false));
        }
    }

    private void due(Dated<MissingRule> rule) {
        Workings workings = survivor.workings(LINE);
        Payer payer = survivor.fund(LINE, missing.since());
        Option year = survivor.into().decided(Choice.ADVANCE_INCOME_YEAR, LINE);
        Dated<WorkDeathGrant> grant = survivor.rates().on(WorkDeathGrant.KEY, missing.since(), LINE);
        LastYear income = survivor.rates()
                .lastYear(PublishedFigure.NATIONAL_INCOME, missing.since().getYear() - 1, LINE);
        if (payer != null && year != null && grant != null && income != null) {
            workings.cite(grant.version());
            Money whole = grant.values().of(income.figure(), workings);
            workings.cite(rule.version());
            Money part = workings.product(Formula.ADVANCE, whole, rule.values().advance(), Rounding.FEN_HALF_UP);
            survivor.into().due(new Entitlement(LINE, payer, part, missing.since(), income.isProvisional()));
        }
    }

    /** Returns what was paid in advance: nothing without hardship; null after noting that a line waits for it. */
    @Nullable
    Money paid(BenefitLine line) {
        return Boolean.FALSE.equals(missing.hardship())
                ? Money.ZERO
                : survivor.into().known(missing.advancePaid(), "missing/advancePaid", line);
    }

    /** Puts the repayment of an officer who came back, as the region has it. */
    void returned(LocalDate returned) {
        Dated<MissingReturn> back = MissingReturn.on(survivor, returned, REPAID);
        Money paid = paid(REPAID);
        if (back != null && paid != null && back.values().isAdvanceRepaid() && !paid.isZero()) {
            survivor.workings(REPAID).cite(back.version());
            repay(paid, returned);
        }
    }

    /** Puts what was decided on the advance of a declared death that brings no grant. */
    void withoutGrant(Dated<MissingRule> rule, LocalDate declared) {
        Money paid = paid(REPAID);
        if (paid == null || paid.isZero()) {
            return;
        }
        Option decided = survivor.into().decided(Choice.ADVANCE_WITHOUT_GRANT, REPAID);
        if (decided == Option.ADVANCE_KEPT) {
            survivor.into().notDue(REPAID, Reason.ADVANCE_NOT_RECLAIMED, null);
        } else if (decided == Option.ADVANCE_REPAID) {
            survivor.workings(REPAID).cite(rule.version());
            repay(paid, declared);
        }
    }

    private void repay(Money paid, LocalDate day) {
        Money amount = survivor.into().workings().given(Formula.STATED_AMOUNT, paid);
        survivor.into().due(new Entitlement(REPAID, Payer.RECIPIENT, amount, day, false));
    }
}
