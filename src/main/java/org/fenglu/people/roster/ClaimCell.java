package org.fenglu.people.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds special additional deductions, with a semicolon between two, each {@code
 * item:share:from:to:filedOn} and, where brothers and sisters share, the amount agreed: {@code
 * ELDERLY_SHARED:100%:2026-01::2025-12-20:1500}.
 */
final class ClaimCell {

    private static final String EXAMPLE = "CHILD_EDUCATION:50%:2026-01:2026-12:2025-12-20";
    private static final String EXAMPLE_WITH_AMOUNT = "ELDERLY_SHARED:100%:2026-01::2025-12-20:1500.00";
    private static final int LENGTH = 4_000;
    private static final int AMOUNT = 5;

    private ClaimCell() {}

    static @Nullable String read(String text, Complaints complaints) {
        if (TextCells.isTooLong(text, LENGTH, complaints)) {
            return null;
        }
        long before = complaints.count();
        List<DeductionClaim> claims = new ArrayList<>();
        for (String part : text.split(ListCells.NEXT, -1)) {
            DeductionClaim claim = claim(part.strip(), complaints);
            if (claim == null) {
                continue;
            }
            claims.add(claim);
        }
        return complaints.count() == before ? CanonicalText.writtenClaims(claims) : null;
    }

    private static @Nullable DeductionClaim claim(String text, Complaints complaints) {
        String[] parts = text.split(":", -1);
        String item = Words.DEDUCTION_ITEMS.get(parts[0]);
        boolean isShared = DeductionItem.ELDERLY_SHARED.name().equals(item);
        if (item == null || parts.length != (isShared ? AMOUNT + 1 : AMOUNT)) {
            return malformed(text, isShared ? EXAMPLE_WITH_AMOUNT : EXAMPLE, complaints);
        }
        String share = NumberCells.percent(parts[1], complaints);
        String claimed = isShared ? NumberCells.money(parts[AMOUNT], complaints) : null;
        YearMonth from = DateCells.month(parts[2]);
        YearMonth to = parts[3].isEmpty() ? from : DateCells.month(parts[3]);
        LocalDate filedOn = DateCells.date(parts[4]);
        if (from == null || to == null || filedOn == null || !DateCells.areInRange(from, to, filedOn)) {
            return malformed(text, isShared ? EXAMPLE_WITH_AMOUNT : EXAMPLE, complaints);
        }
        if (to.isBefore(from)) {
            complaints.add(FindingCode.PERIOD_REVERSED, parts[2] + "..." + parts[3], "≥ " + from);
            return null;
        }
        return share == null || isShared && claimed == null
                ? null
                : new DeductionClaim(
                        DeductionItem.valueOf(item),
                        new Rate(Long.parseLong(share)),
                        claimed == null ? null : Money.ofFen(Long.parseLong(claimed)),
                        from,
                        parts[3].isEmpty() ? null : to,
                        filedOn);
    }

    private static @Nullable DeductionClaim malformed(String text, String example, Complaints complaints) {
        complaints.add(FindingCode.VALUE_MALFORMED, TextCells.visible(text), example);
        return null;
    }
}
