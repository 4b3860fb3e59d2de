package org.fenglu.claims.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.course.BenefitArrears;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/** What of a case's benefits is not settled: months with a difference, and lines that go on. */
final class OpenBenefits {

    private static final Comparator<BenefitArrears> IN_ORDER = Comparator.comparing(
                    (BenefitArrears each) -> each.pay().line().code())
            .thenComparing(each -> each.pay().payer())
            .thenComparing(each -> each.pay().month(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private OpenBenefits() {}

    /**
     * Returns a finding for each span of months with one difference, and one for each line that is due after them.
     *
     * @param due what is due, through the next month
     * @param paid what approved runs have paid
     * @param next the month after the last one that is to be settled
     */
    static List<Finding> findings(Map<LineMonth, Money> due, Map<LineMonth, Money> paid, YearMonth next) {
        List<BenefitArrears> open = BenefitArrears.between(due, paid).stream()
                .filter(each -> each.pay().month() == null || each.pay().month().isBefore(next))
                .sorted(IN_ORDER)
                .toList();
        List<Finding> findings = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= open.size(); at++) {
            if (at == open.size() || !continues(open.get(at - 1), open.get(at))) {
                findings.add(finding(open.get(begin), open.get(at - 1)));
                begin = at;
            }
        }
        due.entrySet().stream()
                .filter(each ->
                        next.equals(each.getKey().month()) && !each.getValue().isZero())
                .sorted(Comparator.comparing(each -> each.getKey().line().code()))
                .forEach(each -> findings.add(new Finding(
                        FindingCode.BENEFIT_GOES_ON, each.getKey().line().code(), next + " " + each.getValue(), "")));
        return findings;
    }

    private static boolean continues(BenefitArrears one, BenefitArrears other) {
        YearMonth month = one.pay().month();
        return month != null
                && one.pay().line().equals(other.pay().line())
                && one.pay().payer() == other.pay().payer()
                && month.plusMonths(1).equals(other.pay().month())
                && one.difference().equals(other.difference());
    }

    private static Finding finding(BenefitArrears first, BenefitArrears last) {
        YearMonth from = first.pay().month();
        YearMonth to = last.pay().month();
        String months = from == null ? "" : from.equals(to) ? from + " " : from + "/" + to + " ";
        boolean isUnpaid = first.difference().fen() > 0;
        return new Finding(
                isUnpaid ? FindingCode.BENEFIT_UNPAID : FindingCode.BENEFIT_OVERPAID,
                first.pay().line().code(),
                months + first.difference(),
                "0.00");
    }
}
