package org.fenglu.kernel.pay.tax;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the special additional deductions that an officer filed, as far as the law says so.
 *
 * <p>Source: 个人所得税专项附加扣除暂行办法, 国发〔2018〕41号, articles 11 to 20.
 */
public final class DeductionClaims {

    private static final String FIELD = "claims";

    private DeductionClaims() {}

    /** Adds what is wrong to the findings: rent beside a loan, major illness, an item not yet in force. */
    public static void check(List<DeductionClaim> claims, AdditionalDeduction deduction, List<Finding> findings) {
        boolean hasLoan = false;
        boolean hasRent = false;
        for (int at = 0; at < claims.size(); at++) {
            DeductionClaim claim = claims.get(at);
            Finding finding = finding(claim, deduction);
            if (finding != null) {
                findings.add(finding);
            }
            hasLoan |= claim.item() == DeductionItem.HOUSING_LOAN;
            hasRent |= claim.item() == DeductionItem.HOUSING_RENT;
        }
        if (hasLoan && hasRent && loanBesideRent(claims)) {
            findings.add(new Finding(
                    FindingCode.LOAN_AND_RENT_TOGETHER, FIELD, "HOUSING_LOAN + HOUSING_RENT", "one of the two"));
        }
    }

    private static @Nullable Finding finding(DeductionClaim claim, AdditionalDeduction deduction) {
        if (claim.item() == DeductionItem.MAJOR_ILLNESS) {
            return new Finding(FindingCode.MAJOR_ILLNESS_NOT_IN_PAYROLL, FIELD, "MAJOR_ILLNESS", "annual settlement");
        }
        return deduction.isInForce(claim.item())
                ? null
                : new Finding(
                        FindingCode.DEDUCTION_NOT_IN_FORCE,
                        FIELD,
                        claim.item().name(),
                        AdditionalDeductionTable.KEY.table());
    }

    private static boolean loanBesideRent(List<DeductionClaim> claims) {
        for (DeductionClaim loan : claims) {
            for (DeductionClaim rent : claims) {
                if (loan.item() == DeductionItem.HOUSING_LOAN
                        && rent.item() == DeductionItem.HOUSING_RENT
                        && overlap(loan, rent)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean overlap(DeductionClaim one, DeductionClaim other) {
        return startsBy(one, other.to()) && startsBy(other, one.to());
    }

    private static boolean startsBy(DeductionClaim claim, @Nullable YearMonth end) {
        return end == null || !claim.from().isAfter(end);
    }
}
