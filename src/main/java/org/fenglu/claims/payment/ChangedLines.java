package org.fenglu.claims.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenglu.claims.claim.Claims.Known;
import org.fenglu.claims.claim.DueOfClaim;
import org.fenglu.claims.payment.AdjustmentPreview.Changed;
import org.fenglu.kernel.loss.course.BenefitArrears;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.money.Money;

/** The lines of one case that an adjustment changes. */
final class ChangedLines {

    private ChangedLines() {}

    /** Returns each line whose months differ. */
    static List<Changed> lines(Known claim, DueOfClaim before, DueOfClaim after) {
        Map<LineMonth, List<BenefitArrears>> byLine = new LinkedHashMap<>();
        BenefitArrears.between(after.due(), before.due()).stream()
                .filter(each -> each.pay().month() != null)
                .sorted(Comparator.comparing(
                        each -> Objects.requireNonNull(each.pay().month())))
                .forEach(each -> byLine.computeIfAbsent(
                                new LineMonth(each.pay().line(), each.pay().payer(), null), line -> new ArrayList<>())
                        .add(each));
        List<Changed> changed = new ArrayList<>();
        byLine.forEach((line, months) -> changed.add(changed(claim, line, months)));
        return changed;
    }

    private static Changed changed(Known claim, LineMonth line, List<BenefitArrears> months) {
        BenefitArrears first = months.get(0);
        Money backPay = months.stream().map(BenefitArrears::difference).reduce(Money.ZERO, Money::plus);
        YearMonth month = Objects.requireNonNull(first.pay().month());
        return new Changed(
                claim.id(), claim.officerName(), line.line(), line.payer(), month, first.paid(), first.due(), backPay);
    }
}
