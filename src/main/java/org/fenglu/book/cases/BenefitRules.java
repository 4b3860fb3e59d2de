package org.fenglu.book.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.loss.course.AdjustmentTerms;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.loss.course.BenefitCourse;
import org.fenglu.kernel.loss.course.BenefitSpan;
import org.fenglu.kernel.loss.course.Months;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Pension;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.WageFloor;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;

/** Cases about benefits in payment over the years. */
final class BenefitRules {

    static final Map<String, CaseRule> BY_NAME = Map.of("benefit-course", BenefitRules::course);

    private static final int LAST_YEAR = 2100;

    private BenefitRules() {}

    /** {@code benefit-course}: every change of every line over a range of months. */
    static void course(Given given, RateBook book, Figures figures) {
        List<MonthlyBenefit> benefits =
                given.list("benefits").stream().map(BenefitRules::benefit).toList();
        Months range = new Months(given.month("first"), given.month("last"));
        BenefitCourse course = BenefitCourse.of(benefits, range, TermsGiven.rates(given, book), adjustments(given));
        Map<String, List<BenefitSpan>> byLine = course.spans().stream()
                .collect(Collectors.groupingBy(span -> span.line().code(), LinkedHashMap::new, Collectors.toList()));
        byLine.forEach((line, spans) -> {
            figures.under("changes").put(line, spans.size());
            for (int place = 0; place < spans.size(); place++) {
                put(spans.get(place), figures.under(line).under(place + 1));
            }
        });
        TermsGiven.waiting(course.waiting(), figures);
    }

    private static void put(BenefitSpan span, Figures figures) {
        figures.put("from", span.months().first());
        figures.put("to", span.months().last());
        figures.put("amount", span.amount());
        figures.put("payer", span.payer());
        figures.put("because", span.because().stream().map(Enum::name).collect(Collectors.joining(" ")));
        if (span.ends() != null) {
            figures.put("ends", span.ends());
        }
    }

    private static MonthlyBenefit benefit(Given given) {
        AdjustedKind kind = given.find("kind", cell -> cell.oneOf(AdjustedKind.class));
        List<Phase> phases =
                given.list("phases").stream().map(BenefitRules::phase).toList();
        List<Pension> pensions = given.list("pensions").stream()
                .map(pension -> new Pension(pension.month("from"), pension.money("amount")))
                .toList();
        return new MonthlyBenefit(
                new BenefitLine(given.cell("benefit").oneOf(Benefit.class), given.or("", "of", WrittenValue::written)),
                given.or(Payer.FUND, "payer", cell -> cell.oneOf(Payer.class)),
                kind == null ? null : kind.name(),
                given.cell("adjustedAfter").whole(1, LAST_YEAR),
                phases,
                given.find("floorAfterContributions", cell -> new WageFloor(cell.money())),
                pensions,
                false);
    }

    private static Phase phase(Given given) {
        return new Phase(
                given.month("first"),
                given.find("last", WrittenValue::month),
                given.money("amount"),
                given.cell("because").oneOf(Reason.class),
                given.find("ends", cell -> cell.oneOf(Reason.class)));
    }

    private static AdjustmentTerms adjustments(Given given) {
        Set<AdjustmentYear> approved = given.has("approved")
                ? new HashSet<>(
                        given.cells("approved").stream().map(BenefitRules::year).toList())
                : null;
        return new AdjustmentTerms(
                approved,
                byYear(given.below("employerGrowth"), WrittenValue::share),
                byYear(given.below("averagePublished"), WrittenValue::month));
    }

    private static AdjustmentYear year(WrittenValue cell) {
        String[] parts = cell.written().split("/");
        return new AdjustmentYear(new Region(parts[0]), Integer.parseInt(parts[1]));
    }

    private static <T> Map<Integer, T> byYear(Given given, Function<WrittenValue, T> reader) {
        Map<Integer, T> byYear = new HashMap<>();
        given.keys().forEach(year -> byYear.put(Integer.valueOf(year), reader.apply(given.cell(year))));
        return byYear;
    }
}
