package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.util.Objects;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates.LastYear;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * Paid injury leaves of one injury: the pay, and what a relative who nursed is due.
 *
 * <p>The payroll pays the leave month by month; the line says what that comes to, for a family, an uninsured officer or
 * a court.
 */
final class LeaveLines {

    private final InjuryCase inCase;
    private final Injury injury;

    private LeaveLines(InjuryCase inCase, Injury injury) {
        this.inCase = inCase;
        this.injury = injury;
    }

    static void put(InjuryCase inCase, Injury injury) {
        LeaveLines lines = new LeaveLines(inCase, injury);
        if (!injury.leaves().isEmpty()) {
            lines.putPay();
        }
        if (injury.leaves().stream().anyMatch(each -> each.relativesNursing() != null)) {
            lines.putNursing();
        }
    }

    private LocalDate firstDay() {
        return injury.leaves().get(0).from();
    }

    private void putPay() {
        BenefitLine line = new BenefitLine(Benefit.INJURY_LEAVE_PAY, injury.id());
        inCase.workings().line(line.code());
        Payer payer = inCase.payer(Payer.EMPLOYER, injury.injuredOn(), line);
        Money total = Money.ZERO;
        for (InjuryLeave each : injury.leaves()) {
            Money pay = pay(each, line);
            total = pay == null || total == null ? null : inCase.workings().sumWith(Formula.LEAVES, pay, total);
        }
        if (payer != null && total != null) {
            inCase.due(new Entitlement(line, payer, total, firstDay(), false), injury);
        }
    }

    private @Nullable Money pay(InjuryLeave leave, BenefitLine line) {
        Dated<InjuryLeavePay> rule = inCase.rates().on(InjuryLeavePay.KEY, leave.from(), line);
        Quantity months = inCase.into().known(leave.months(), field(leave, "months"), line);
        Money monthlyPay = inCase.into().known(leave.monthlyPay(), field(leave, "monthlyPay"), line);
        if (rule == null || months == null) {
            return null;
        }
        InjuryLeavePay terms = rule.values();
        boolean isLong = months.compareTo(terms.months()) > 0;
        Boolean isConfirmed = leave.isExtensionConfirmed();
        if (isLong && inCase.into().known(isConfirmed, field(leave, "extensionConfirmed"), line) == null) {
            return null;
        }
        Quantity paid = isLong && !Boolean.TRUE.equals(isConfirmed) ? terms.months() : months;
        return monthlyPay == null ? null : InjuryLeavePay.due(rule, paid, monthlyPay, inCase.workings());
    }

    private void putNursing() {
        BenefitLine line = new BenefitLine(Benefit.INJURY_LEAVE_NURSING, injury.id());
        inCase.workings().line(line.code());
        Payer payer = inCase.payer(Payer.EMPLOYER, injury.injuredOn(), line);
        Money total = Money.ZERO;
        boolean isProvisional = false;
        for (InjuryLeave each : injury.leaves()) {
            if (each.relativesNursing() != null) {
                LastYear average = average(each, line);
                isProvisional |= average != null && average.isProvisional();
                Money nursing = average == null ? null : nursing(each, average, line);
                total = nursing == null || total == null
                        ? null
                        : inCase.workings().sumWith(Formula.LEAVES, nursing, total);
            }
        }
        if (payer != null && total != null) {
            inCase.due(new Entitlement(line, payer, total, firstDay(), isProvisional), injury);
        }
    }

    private @Nullable LastYear average(InjuryLeave leave, BenefitLine line) {
        Dated<RelativesNursing> rule = inCase.rates().on(nursingKey(), leave.from(), line);
        return rule == null
                ? null
                : inCase.rates().lastYear(rule.values().figure(), leave.from().getYear() - 1, line);
    }

    private @Nullable Money nursing(InjuryLeave leave, LastYear average, BenefitLine line) {
        Dated<RelativesNursing> rule = inCase.rates().on(nursingKey(), leave.from(), line);
        Quantity months = Objects.requireNonNull(leave.relativesNursing());
        return rule == null ? null : RelativesNursing.due(rule, months, average.figure(), inCase.workings());
    }

    private RateKey<RelativesNursing> nursingKey() {
        return inCase.rates().regional(RelativesNursing.NAME, RelativesNursing.class);
    }

    private String field(InjuryLeave leave, String name) {
        return "injuries." + injury.id() + ".leaves." + leave.from() + "." + name;
    }
}
