package org.fenglu.kernel.pay.tax;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 */
public final class AdditionalDeduction {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int ANY_NUMBER = Integer.MAX_VALUE / 2;

    private final Map<DeductionItem, Money> amounts = new EnumMap<>(DeductionItem.class);
    private final int[] mostMonths = new int[DeductionItem.values().length];

    /**
     * Makes the deductions of a place.
     *
     * @param table the table in force on the pay date
     * @param rentTier tier of the city of work for the rent deduction
     */
    public AdditionalDeduction(AdditionalDeductionTable table, String rentTier) {
        amounts.put(DeductionItem.CHILD_EDUCATION, table.childEducation());
        amounts.put(DeductionItem.ELDERLY_ONLY_CHILD, table.elderlyOnlyChild());
        amounts.put(DeductionItem.ELDERLY_SHARED, table.elderlyShareMax());
        amounts.put(DeductionItem.DEGREE_STUDY, table.degreeStudy());
        amounts.put(DeductionItem.VOCATIONAL_CERTIFICATE, table.vocationalCertificate());
        amounts.put(DeductionItem.HOUSING_LOAN, table.housingLoan());
        amounts.put(DeductionItem.MAJOR_ILLNESS, Money.ZERO); // only in the annual settlement
        Money infant = table.infantCare();
        if (infant != null) {
            amounts.put(DeductionItem.INFANT_CARE, infant);
        }
        Money rent = table.housingRent().get(rentTier);
        if (rent != null) {
            amounts.put(DeductionItem.HOUSING_RENT, rent);
        }
        Arrays.fill(mostMonths, ANY_NUMBER);
        mostMonths[DeductionItem.DEGREE_STUDY.ordinal()] = table.degreeStudyMonthsMax();
        mostMonths[DeductionItem.HOUSING_LOAN.ordinal()] = table.housingLoanMonthsMax();
    }

    /** Returns whether there is an amount for an item, here and now. */
    boolean isInForce(DeductionItem item) {
        return amounts.containsKey(item);
    }

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

    /** Returns what one claim takes off each time: a shared claim is held to its limit, a certificate is not shared. */
    private Money each(DeductionClaim claim) {
        Money amount = Objects.requireNonNull(amounts.get(claim.item()), "checked before the calculation");
        if (claim.item() == DeductionItem.ELDERLY_SHARED) {
            amount =
                    Objects.requireNonNull(claim.claimed(), "checked on import").atMost(amount);
        }
        return claim.item() == DeductionItem.VOCATIONAL_CERTIFICATE
                ? amount
                : amount.times(claim.share(), Rounding.FEN_HALF_UP);
    }

    private int lastMonth(DeductionClaim claim) {
        int open = claim.to() == null ? Integer.MAX_VALUE : ordinal(claim.to());
        return Math.min(open, ordinal(claim.from()) + mostMonths[claim.item().ordinal()] - 1);
    }

    private static int ordinal(YearMonth month) {
        return month.getYear() * MONTHS_OF_YEAR + month.getMonthValue() - 1;
    }
}
