package org.fenglu.kernel.career.pension;

import java.time.YearMonth;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What a first pension is counted from. What is not known is null and becomes a finding, never zero.
 *
 * @param track which retirement age
 * @param bornIn month of birth
 * @param retiresIn month of retirement
 * @param contributionMonths all months of contribution, deemed ones included (累计缴费年限)
 * @param deemedMonths months among them that are deemed (视同缴费年限)
 * @param beforeAccountMonths months among them before accounts began, deemed or paid
 * @param averageIndex average contribution index, as the region writes it
 * @param earlierIndex average index of the years before accounts, where the province has one of its own
 * @param account balance of the personal account, yuan
 * @param calculationBase 计发基数, yuan per month: the local average wage that pensions of the month are counted by
 * @param isOnlyChildParent 独生子女父母, for extras that only these have
 */
public record PensionFacts(
        RetirementTrack track,
        YearMonth bornIn,
        YearMonth retiresIn,
        int contributionMonths,
        int deemedMonths,
        int beforeAccountMonths,
        @Nullable Rate averageIndex,
        @Nullable Rate earlierIndex,
        @Nullable Money account,
        @Nullable Dated<Money> calculationBase,
        boolean isOnlyChildParent) {

    /** Returns the age at retirement. */
    public Age age() {
        return Age.in(retiresIn, bornIn);
    }

    /** Returns the months of contribution that were paid. */
    int paidMonths() {
        return contributionMonths - deemedMonths;
    }
}
