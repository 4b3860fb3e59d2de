package org.fenglu.kernel.pay.tax;

import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of the special additional deductions, yuan per month unless said.
 *
 * <p>Source: 国发〔2018〕41号; 国发〔2022〕8号 (infant care); 国发〔2023〕13号 (raised, from January 2023).
 *
 * @param childEducation per child
 * @param childShared the share of each of two parents who both claim, or null where the table does not say it
 * @param infantCare per infant, or null before it existed
 * @param infantMonths months from the birth for which infant care may be claimed, after which a child's education may;
 *     null where the table does not say it
 * @param elderlyOnlyChild for an only child
 * @param elderlyShareMax the most that one of several children may claim
 * @param degreeStudy for a degree
 * @param degreeStudyMonthsMax the most months for one degree
 * @param vocationalCertificate yuan, once, in the certificate year
 * @param housingLoan for the interest on the first home
 * @param housingLoanMonthsMax the most months
 * @param housingRent by city tier
 */
public record AdditionalDeductionTable(
        Money childEducation,
        @Nullable Rate childShared,
        @Nullable Money infantCare,
        @Nullable Integer infantMonths,
        Money elderlyOnlyChild,
        Money elderlyShareMax,
        Money degreeStudy,
        int degreeStudyMonthsMax,
        Money vocationalCertificate,
        Money housingLoan,
        int housingLoanMonthsMax,
        Map<String, Money> housingRent) {

    public static final RateKey<AdditionalDeductionTable> KEY =
            new RateKey<>("national/tax/special-additional-deduction", AdditionalDeductionTable.class);

    public AdditionalDeductionTable {
        housingRent = Map.copyOf(housingRent);
    }
}
