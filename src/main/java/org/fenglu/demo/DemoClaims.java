package org.fenglu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.jspecify.annotations.Nullable;

/** Special additional deductions: most are filed before the year begins, some late, some for a child born this year. */
final class DemoClaims {

    private static final Rate HALF = Rate.percent("50%");

    private final Job job;
    private final Draw draw;
    private final List<DeductionClaim> claims = new ArrayList<>();

    private DemoClaims(Job job, Draw draw) {
        this.job = job;
        this.draw = draw;
    }

    static List<DeductionClaim> claims(Job job, Draw draw) {
        DemoClaims claims = new DemoClaims(job, draw);
        claims.family();
        claims.home();
        claims.study();
        return claims.claims;
    }

    private void family() {
        if (draw.chance(35)) {
            add(DeductionItem.CHILD_EDUCATION, draw.chance(60) ? Rate.WHOLE : HALF, null);
        }
        if (draw.chance(10)) {
            YearMonth born = YearMonth.of(DemoYear.YEAR, draw.between(1, 9));
            LocalDate filed = born.plusMonths(1).atDay(draw.between(1, 20));
            claims.add(new DeductionClaim(DeductionItem.INFANT_CARE, HALF, null, born, null, notBefore(filed)));
        }
        if (draw.chance(18)) {
            add(DeductionItem.ELDERLY_ONLY_CHILD, Rate.WHOLE, null);
        } else if (draw.chance(25)) {
            add(DeductionItem.ELDERLY_SHARED, Rate.WHOLE, Money.ofFen(draw.one(List.of(100_000L, 150_000L))));
        }
    }

    private void home() {
        if (draw.chance(25)) {
            add(DeductionItem.HOUSING_LOAN, draw.chance(50) ? Rate.WHOLE : HALF, null);
        } else if (draw.chance(25)) {
            add(DeductionItem.HOUSING_RENT, Rate.WHOLE, null);
        }
    }

    private void study() {
        if (draw.chance(6)) {
            add(DeductionItem.DEGREE_STUDY, Rate.WHOLE, null);
        } else if (draw.chance(3)) {
            YearMonth issued = YearMonth.of(DemoYear.YEAR, draw.between(2, 9));
            LocalDate filed = notBefore(issued.atEndOfMonth());
            claims.add(
                    new DeductionClaim(DeductionItem.VOCATIONAL_CERTIFICATE, Rate.WHOLE, null, issued, issued, filed));
        }
    }

    private void add(DeductionItem item, Rate share, @Nullable Money claimed) {
        boolean isLate = draw.chance(20);
        LocalDate filed = isLate
                ? LocalDate.of(DemoYear.YEAR, draw.between(2, 9), draw.between(1, 28))
                : LocalDate.of(DemoYear.YEAR - 1, 12, draw.between(1, 31));
        claims.add(new DeductionClaim(item, share, claimed, DemoYear.FIRST, null, notBefore(filed)));
    }

    private LocalDate notBefore(LocalDate filed) {
        return filed.isBefore(job.hiredOn()) ? job.hiredOn() : filed;
    }

    /** Returns the cell of a roster with the claims that have been filed by the end of a month. */
    static String cell(List<DeductionClaim> claims, YearMonth month) {
        return claims.stream()
                .filter(claim -> !claim.filedOn().isAfter(month.atEndOfMonth()))
                .map(DemoClaims::cell)
                .collect(Collectors.joining(";"));
    }

    private static String cell(DeductionClaim claim) {
        String text = String.join(
                ":",
                claim.item().name(),
                claim.share().toString(),
                claim.from().toString(),
                claim.to() == null ? "" : claim.to().toString(),
                claim.filedOn().toString());
        return claim.claimed() == null ? text : text + ":" + claim.claimed();
    }
}
