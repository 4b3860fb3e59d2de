package org.fenglu.claims.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.loss.course.BenefitArrears;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line that a run pays, as it is stored: what is due by what is known now, less what approved runs paid for it.
 *
 * @param claim number of the case
 * @param benefit what is paid
 * @param ofWhom id of the survivor or of the injury; empty where there is only one officer, or the family as a whole
 * @param payer who pays it
 * @param month first day of the month that a monthly benefit is for; null for a sum due once
 * @param due fen that are due
 * @param paidBefore fen that approved runs paid before
 * @param amount fen that are paid now: due less paid before; below zero it was overpaid and is to be recovered
 */
@Embeddable
record BenefitPayment(
        @Column(name = "claim") long claim,

        @Enumerated(EnumType.STRING) @Column(name = "benefit")
        Benefit benefit,

        @Column(name = "of_whom") String ofWhom,
        @Enumerated(EnumType.STRING) @Column(name = "payer") Payer payer,
        @Column(name = "month") @Nullable LocalDate month,
        @Column(name = "due") long due,
        @Column(name = "paid_before") long paidBefore,
        @Column(name = "amount") long amount) {

    /** What a payment is, seen from the month of its run. */
    enum Nature {
        /** 当期: due in the month of the run. */
        CURRENT,
        /** 补发: mends an earlier month, or a sum due once that has risen. */
        ARREARS,
        /** 多发应收回: was overpaid; listed until it is decided what becomes of it, and taken from no other payment. */
        RECOVERY
    }

    /** Returns what pays the difference of a month. */
    static BenefitPayment of(long claim, BenefitArrears arrears) {
        LineMonth pay = arrears.pay();
        return new BenefitPayment(
                claim,
                pay.line().benefit(),
                pay.line().of(),
                pay.payer(),
                pay.month() == null ? null : pay.month().atDay(1),
                arrears.due().fen(),
                arrears.paid().fen(),
                arrears.difference().fen());
    }

    LineMonth pay() {
        return new LineMonth(new BenefitLine(benefit, ofWhom), payer, yearMonth());
    }

    /** Returns the month that it is for; null for a sum due once. */
    @Nullable
    YearMonth yearMonth() {
        return month == null ? null : YearMonth.from(month);
    }

    /** Returns what is paid now, yuan. */
    Money paid() {
        return Money.ofFen(amount);
    }

    /** Returns what it is in a run of a month. */
    Nature in(YearMonth run) {
        if (amount < 0) {
            return Nature.RECOVERY;
        }
        boolean isMended =
                paidBefore != 0 || (month != null && YearMonth.from(month).isBefore(run));
        return isMended ? Nature.ARREARS : Nature.CURRENT;
    }
}
