package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** The months of a top-up; a month in which nothing is lacking has none. */
final class TopUpMonths {

    private final BenefitLine line;
    private final MonthlyBenefit benefit;
    private final List<BenefitMonth> paid = new ArrayList<>();

    /** Begins the top-up of a benefit: its payer is the benefit's. */
    TopUpMonths(Benefit topUp, MonthlyBenefit benefit) {
        this.line = new BenefitLine(topUp, benefit.line().of());
        this.benefit = benefit;
    }

    /**
     * What a month lacks.
     *
     * @param amount yuan, zero where nothing is lacking
     * @param because what changed against the month before, whether the amount did or not
     * @param ends why this is the last month of the benefit, or null
     */
    record Lacking(
            YearMonth month,
            Money amount,
            List<Reason> because,
            @Nullable Reason ends,
            List<Step> steps,
            List<Version> versions) {}

    BenefitLine line() {
        return line;
    }

    List<BenefitMonth> paid() {
        return paid;
    }

    /** Adds a month; where nothing is lacking any more, the month before was the last. */
    void add(Lacking lacking) {
        int last = paid.size() - 1;
        boolean isPaidBefore = last >= 0 && paid.get(last).month().plusMonths(1).equals(lacking.month());
        if (!lacking.amount().isZero()) {
            boolean isSame = isPaidBefore && paid.get(last).amount().equals(lacking.amount());
            paid.add(new BenefitMonth(
                    line,
                    benefit.payer(),
                    lacking.month(),
                    lacking.amount(),
                    isSame ? List.of() : lacking.because(),
                    lacking.ends(),
                    benefit.isProvisional(),
                    lacking.steps(),
                    lacking.versions()));
        } else if (isPaidBefore && !lacking.because().isEmpty()) {
            paid.set(last, paid.get(last).ending(lacking.because().get(0)));
        }
    }
}
