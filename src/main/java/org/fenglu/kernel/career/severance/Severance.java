package org.fenglu.kernel.career.severance;

import java.time.LocalDate;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What an employer owes when a contract ends: economic compensation (经济补偿), or damages (赔偿金) in its place, and pay in
 * lieu of notice (代通知金).
 *
 * <p>One month's wage for each year. Where the wage is above three times the local average it is cut to that, and then,
 * and only then, the years are cut to twelve. An unlawful end costs twice the compensation and no compensation on top;
 * it counts all years, while compensation counts those since the law.
 *
 * <p>Source: 劳动合同法 articles 46, 47, 87 and 97; 劳动合同法实施条例 articles 12, 20, 25 and 27. Amounts are yuan, rounded
 * half up to the fen.
 *
 * @param wage the rule of the month's wage, with the tables in force
 */
public record Severance(SeveranceWage wage) {

    /**
     * What is due.
     *
     * @param ground what the reason entitles to, and where that stands
     * @param months months of wage by length of service
     * @param paidMonths the same after the cap
     * @param monthlyWage the month's wage after floor and cap
     * @param compensation 经济补偿
     * @param damages 赔偿金
     * @param noticePay 代通知金
     * @param olderService the day from which service is counted, where some is older and was due by the rules of its
     *     time (劳动合同法 article 97), which are not here; null where all is counted
     */
    public record Due(
            SeveranceTable.Ground ground,
            Quantity months,
            Quantity paidMonths,
            Money monthlyWage,
            Money compensation,
            Money damages,
            Money noticePay,
            @Nullable LocalDate olderService) {}

    /**
     * Returns what is due at the end of a contract.
     *
     * @param average average wage of the months before, see {@link SeveranceWage#average}
     * @param lastMonth standard of the last month's wage, which pay in lieu of notice is
     */
    public Due due(Leaving leaving, Money average, Money lastMonth, Workings workings) {
        SeveranceTable table = wage.table().values();
        SeveranceTable.Ground ground = ground(leaving);
        boolean isDamages = ground.entitlement() == SeveranceDue.DAMAGES;
        boolean isNone = ground.entitlement() == SeveranceDue.NONE;
        boolean isOlder = !isDamages && !isNone && leaving.firstDay().isBefore(table.countedFrom());
        LocalDate from = isOlder ? table.countedFrom() : leaving.firstDay();
        Quantity months = new ServiceMonths(table).of(from, leaving.lastDay());
        Money floored = wage.floored(average, workings);
        Money cap = wage.cap(workings);
        boolean isCapped = floored.compareTo(cap) > 0;
        Quantity paid = isCapped && months.compareTo(table.monthsCap()) > 0 ? table.monthsCap() : months;
        Money monthly = workings.atMost(Formula.SEVERANCE_CAP, floored, cap);
        Money compensation = isNone ? Money.ZERO : compensation(monthly, paid, workings);
        return new Due(
                ground,
                months,
                paid,
                monthly,
                isDamages ? Money.ZERO : compensation,
                isDamages ? damages(compensation, workings) : Money.ZERO,
                noticePay(ground, leaving, lastMonth, workings),
                isOlder ? from : null);
    }

    private SeveranceTable.Ground ground(Leaving leaving) {
        SeveranceTable table = wage.table().values();
        SeveranceTable.Ground ground = table.grounds().get(leaving.reason());
        if (ground == null) {
            throw new IllegalStateException("No ground for " + leaving.reason());
        }
        return leaving.isPublicWelfarePost()
                ? new SeveranceTable.Ground(SeveranceDue.NONE, table.publicWelfarePost())
                : ground;
    }

    private Money compensation(Money monthly, Quantity months, Workings workings) {
        workings.cite(wage.table().version());
        return workings.times(Formula.SEVERANCE, monthly, months, Rounding.FEN_HALF_UP);
    }

    private Money damages(Money compensation, Workings workings) {
        workings.cite(wage.table().version());
        return workings.product(
                Formula.UNLAWFUL_DISMISSAL_DAMAGES,
                compensation,
                wage.table().values().damages(),
                Rounding.FEN_HALF_UP);
    }

    private Money noticePay(SeveranceTable.Ground ground, Leaving leaving, Money lastMonth, Workings workings) {
        boolean isDue = ground.entitlement() == SeveranceDue.COMPENSATION_AND_NOTICE && !leaving.isNoticeGiven();
        if (!isDue) {
            return Money.ZERO;
        }
        workings.cite(wage.table().version());
        return workings.given(Formula.NOTICE_PAY, lastMonth);
    }
}
