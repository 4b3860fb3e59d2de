package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** What is wrong with the leaves and treatments of one injury. */
final class InjuryLeaveCheck {

    private static final int HUNDREDTHS = 100;

    private final Injury injury;
    private final BenefitRates rates;
    private final List<Finding> findings = new ArrayList<>();

    InjuryLeaveCheck(Injury injury, BenefitRates rates) {
        this.injury = injury;
        this.rates = rates;
    }

    List<Finding> findings() {
        LocalDate earliest = injury.injuredOn();
        for (InjuryLeave leave : injury.leaves()) {
            String field = "injuries." + injury.id() + ".leaves." + leave.from();
            notBefore(leave.from(), earliest, field);
            notNegative(leave.months(), field + ".months");
            notNegative(leave.relativesNursing(), field + ".relativesNursing");
            if (leave.monthlyPay() != null && leave.monthlyPay().isNegative()) {
                negative(leave.monthlyPay(), field + ".monthlyPay");
            }
            length(leave, field + ".months");
            earliest = leave.from().plusDays(1);
        }
        for (Treatment treatment : injury.treatments()) {
            String field = "injuries." + injury.id() + ".treatments." + treatment.from();
            notBefore(treatment.from(), injury.injuredOn(), field);
            if (treatment.cost() != null && treatment.cost().isNegative()) {
                negative(treatment.cost(), field + ".cost");
            }
            if (treatment.hospitalDays() < 0) {
                negative(treatment.hospitalDays(), field + ".hospitalDays");
            }
        }
        return findings;
    }

    /** A leave is not longer than it can be confirmed, and ends with the appraisal of the grade (article 33(2)). */
    private void length(InjuryLeave leave, String field) {
        Quantity months = leave.months();
        if (months == null || months.isNegative()) {
            return;
        }
        Dated<InjuryLeavePay> rule = rates.peek(InjuryLeavePay.KEY, leave.from());
        Quantity most = rule == null
                ? months
                : rule.values().months().plus(rule.values().extension());
        if (months.compareTo(most) > 0) {
            findings.add(new Finding(FindingCode.LEAVE_TOO_LONG, field, months.toString(), most.toString()));
        }
        LocalDate end = leave.from().plusMonths(months.hundredths() / HUNDREDTHS);
        injury.gradings().stream()
                .map(Grading::from)
                .filter(graded -> graded.isAfter(leave.from()))
                .findFirst()
                .filter(end::isAfter)
                .ifPresent(graded -> findings.add(new Finding(
                        FindingCode.LEAVE_PAST_GRADING, field, months.toString(), leave.from() + " - " + graded)));
    }

    private void notBefore(LocalDate day, LocalDate earliest, String field) {
        if (day.isBefore(earliest)) {
            findings.add(new Finding(FindingCode.DATES_OUT_OF_ORDER, field, day.toString(), ">= " + earliest));
        }
    }

    private void notNegative(@Nullable Quantity count, String field) {
        if (count != null && count.isNegative()) {
            findings.add(new Finding(FindingCode.NEGATIVE_FACT, field, count.toString(), "0"));
        }
    }

    private void negative(@Nullable Money amount, String field) {
        findings.add(new Finding(FindingCode.NEGATIVE_FACT, field, String.valueOf(amount), "0"));
    }

    private void negative(int count, String field) {
        findings.add(new Finding(FindingCode.NEGATIVE_FACT, field, String.valueOf(count), "0"));
    }
}
