package org.fenglu.kernel.tax;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
        long fen = 0;
        for (int at = 0; at < claims.size(); at++) {
            DeductionClaim claim = claims.get(at);
            int times = times(claim, firstMonth, payDate);
            if (times > 0) {
                fen = Math.addExact(fen, each(claim).times(times).fen());
            }
        }
        return Money.ofFen(fen);
    }

    /** Returns how {@link #upTo} comes about, in numbers: for each claim the amount and how often it counts. */
    public String inNumbers(List<DeductionClaim> claims, YearMonth firstMonth, LocalDate payDate) {
        return claims.isEmpty()
                ? Money.ZERO.toString()
                : claims.stream()
                        .map(claim -> each(claim) + " * " + times(claim, firstMonth, payDate))
                        .collect(Collectors.joining(" + "));
    }

    /** Returns how often a claim counts so far: each month, or once where it is for the year. */
    private int times(DeductionClaim claim, YearMonth firstMonth, LocalDate payDate) {
        if (claim.filedOn().isAfter(payDate)) {
            return 0;
        }
        int yearStart = payDate.getYear() * MONTHS_OF_YEAR;
        int first = Math.max(Math.max(ordinal(claim.from()), ordinal(firstMonth)), yearStart);
        int last = Math.min(lastMonth(claim), yearStart + payDate.getMonthValue() - 1);
        if (claim.item() == DeductionItem.VOCATIONAL_CERTIFICATE) {
            return claim.from().getYear() == payDate.getYear() && last >= first ? 1 : 0;
        }
        return Math.max(0, last - first + 1);
    }

    private Money each(DeductionClaim claim) {
        return claim.item() == DeductionItem.VOCATIONAL_CERTIFICATE ? table.vocationalCertificate() : monthly(claim);
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
