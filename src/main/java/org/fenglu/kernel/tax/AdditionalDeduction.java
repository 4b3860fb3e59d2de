package org.fenglu.kernel.tax;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;

/**
 * Special additional deductions of the year so far (累计专项附加扣除).
 *
 * <p>The year so far is counted from the claims each month, so a claim filed late is caught up in the month in which it
 * arrives, within the same year and employer (公告2022年第7号), and nothing is carried.
 *
 * <p>Source: 国发〔2018〕41号, 国发〔2022〕8号, 国发〔2023〕13号.
 *
 * @param table the table in force on the pay date
 * @param rentTier tier of the city of work for the rent deduction
 */
public record AdditionalDeduction(AdditionalDeductionTable table, String rentTier) {

    private static final int MONTHS_OF_YEAR = 12;

    /**
     * Returns the deductions from a first month through the tax month.
     *
     * @param claims what was filed; claims filed after the pay date do not count yet
     * @param firstMonth first month employed here; earlier years do not count
     * @param payDate the day of payment, whose month is the tax month
     * @return yuan of the year so far; each claim's month rounded half up to the fen
     */
    public Money upTo(List<DeductionClaim> claims, YearMonth firstMonth, LocalDate payDate) {
        Money total = Money.ZERO;
        for (int at = 0; at < claims.size(); at++) {
            DeductionClaim claim = claims.get(at);
            if (!claim.filedOn().isAfter(payDate)) {
                total = total.plus(ofClaim(claim, firstMonth, payDate));
            }
        }
        return total;
    }

    private Money ofClaim(DeductionClaim claim, YearMonth firstMonth, LocalDate payDate) {
        int yearStart = payDate.getYear() * MONTHS_OF_YEAR;
        int first = Math.max(Math.max(ordinal(claim.from()), ordinal(firstMonth)), yearStart);
        int last = Math.min(lastMonth(claim), yearStart + payDate.getMonthValue() - 1);
        if (claim.item() == DeductionItem.VOCATIONAL_CERTIFICATE) {
            return claim.from().getYear() == payDate.getYear() && last >= first
                    ? table.vocationalCertificate()
                    : Money.ZERO;
        }
        return last < first ? Money.ZERO : monthly(claim).times(last - first + 1L);
    }

    private int lastMonth(DeductionClaim claim) {
        int open = claim.to() == null ? Integer.MAX_VALUE : ordinal(claim.to());
        return switch (claim.item()) {
            case DEGREE_STUDY -> Math.min(open, ordinal(claim.from()) + table.degreeStudyMonthsMax() - 1);
            case HOUSING_LOAN -> Math.min(open, ordinal(claim.from()) + table.housingLoanMonthsMax() - 1);
            default -> open;
        };
    }

    /** Returns what one claim takes off in one month; a shared elderly claim is held to its limit. */
    public Money monthly(DeductionClaim claim) {
        Money whole =
                switch (claim.item()) {
                    case CHILD_EDUCATION -> table.childEducation();
                    case INFANT_CARE -> Objects.requireNonNull(table.infantCare(), "checked before the calculation");
                    case ELDERLY_ONLY_CHILD -> table.elderlyOnlyChild();
                    case ELDERLY_SHARED ->
                        Objects.requireNonNull(claim.claimed(), "checked on import")
                                .atMost(table.elderlyShareMax());
                    case DEGREE_STUDY -> table.degreeStudy();
                    case HOUSING_LOAN -> table.housingLoan();
                    case HOUSING_RENT ->
                        Objects.requireNonNull(table.housingRent().get(rentTier), "checked before the calculation");
                    case VOCATIONAL_CERTIFICATE, MAJOR_ILLNESS -> Money.ZERO;
                };
        return whole.times(claim.share(), Rounding.FEN_HALF_UP);
    }

    private static int ordinal(YearMonth month) {
        return month.getYear() * MONTHS_OF_YEAR + month.getMonthValue() - 1;
    }
}
