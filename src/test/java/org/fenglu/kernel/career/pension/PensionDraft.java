package org.fenglu.kernel.career.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;

/** Facts of a first pension that lack nothing, changed one by one. */
final class PensionDraft {

    RetirementTrack track = RetirementTrack.MALE_60;
    String bornIn = "1976-09";
    String retiresIn = "2039-09";
    int contributionMonths = 360;
    int deemedMonths;
    int beforeAccountMonths;
    String averageIndex = "80%";
    String earlierIndex;
    String account = "117000.00";
    String calculationBase = "10000.00";
    boolean isOnlyChildParent;

    PensionFacts facts() {
        return new PensionFacts(
                track,
                YearMonth.parse(bornIn),
                YearMonth.parse(retiresIn),
                contributionMonths,
                deemedMonths,
                beforeAccountMonths,
                averageIndex == null ? null : Rate.percent(averageIndex),
                earlierIndex == null ? null : Rate.percent(earlierIndex),
                account == null ? null : Money.yuan(account),
                calculationBase == null ? null : dated(Money.yuan(calculationBase)),
                isOnlyChildParent);
    }

    private static Dated<Money> dated(Money amount) {
        Citation citation = new Citation("计发基数", null, null, null, null);
        return new Dated<>(
                amount, new Version("calculationBase", LocalDate.EPOCH, null, citation, Evidence.B, Status.EXAMPLE));
    }
}
