package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * Months in a row in which a line pays the same: a row of the statement that a family reads.
 *
 * @param line what, and whose
 * @param payer who pays it
 * @param months from the month of the change to the last one before the next
 * @param amount yuan per month
 * @param because why it is not as before
 * @param ends why it ends, or null where it continues
 * @param isProvisional whether the benefit was assessed by an average wage that stands in for one not published yet
 * @param versions what it was adjusted and topped up by, oldest first
 */
public record BenefitSpan(
        BenefitLine line,
        Payer payer,
        Months months,
        Money amount,
        List<Reason> because,
        @Nullable Reason ends,
        boolean isProvisional,
        List<Version> versions) {

    public BenefitSpan {
        because = List.copyOf(because);
        versions = List.copyOf(versions);
    }

    /** Returns the spans of months that stand line by line, oldest first. */
    static List<BenefitSpan> spans(List<BenefitMonth> months) {
        List<BenefitSpan> spans = new ArrayList<>();
        int begin = 0;
        for (int next = 1; next <= months.size(); next++) {
            if (next == months.size() || !isSame(months.get(next - 1), months.get(next))) {
                spans.add(of(months.get(begin), months.get(next - 1)));
                begin = next;
            }
        }
        return spans;
    }

    private static BenefitSpan of(BenefitMonth first, BenefitMonth last) {
        Months months = new Months(first.month(), last.month());
        return new BenefitSpan(
                first.line(),
                first.payer(),
                months,
                first.amount(),
                first.because(),
                last.ends(),
                first.isProvisional(),
                last.versions());
    }

    private static boolean isSame(BenefitMonth one, BenefitMonth next) {
        YearMonth following = one.month().plusMonths(1);
        return next.because().isEmpty()
                && next.line().equals(one.line())
                && next.payer() == one.payer()
                && next.month().equals(following)
                && next.amount().equals(one.amount())
                && next.isProvisional() == one.isProvisional();
    }
}
