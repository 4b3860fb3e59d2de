package org.fenglu.book.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.career.promotion.AwardCount;
import org.fenglu.kernel.career.promotion.AwardCredit;
import org.fenglu.kernel.career.promotion.Career;
import org.fenglu.kernel.career.promotion.EffectiveRule;
import org.fenglu.kernel.career.promotion.GradeSpan;
import org.fenglu.kernel.career.promotion.Promotion;
import org.fenglu.kernel.career.promotion.PromotionStep;
import org.fenglu.kernel.career.promotion.PromotionTable;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.ServiceStatus;

/** Cases about promotion, with a rule of the case's own. */
final class PromotionRule {

    private static final String LOWER = "LOWER";
    private static final String UPPER = "UPPER";
    private static final LocalDate OPEN = LocalDate.of(2100, 1, 1);

    private PromotionRule() {}

    /** {@code promotion}: the day on which the months in a grade are full, and the first day of the next grade. */
    static void answer(Given given, RateBook book, Figures figures) {
        PromotionStep step = new PromotionStep(UPPER, given.count("minMonthsInGrade"), Set.of(), 0, null, true);
        PromotionTable table = new PromotionTable(
                Map.of(LOWER, step),
                Set.of(ServiceStatus.TRAINEE),
                new AwardCredit(
                        Set.copyOf(given.cells("creditAwards").stream()
                                .map(WrittenValue::code)
                                .toList()),
                        given.count("creditMonths")),
                Set.of(),
                EffectiveRule.MONTH);
        LocalDate from = given.date("gradedFrom");
        List<AwardCount> awards = given.list("awards").stream()
                .map(award ->
                        new AwardCount(award.date("on"), award.cell("award").code(), Quantity.whole(1)))
                .toList();
        Career career =
                new Career(List.of(new GradeSpan(from, OPEN, LOWER, ServiceStatus.REGULAR)), true, List.of(), awards);
        Promotion.Due due = new Promotion(table).next(career, from);
        if (due != null && due.dueOn() != null && due.effectiveFrom() != null) {
            figures.put("eligible", due.dueOn());
            figures.put("effective", due.effectiveFrom());
        }
    }
}
