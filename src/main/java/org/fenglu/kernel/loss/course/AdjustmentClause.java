package org.fenglu.kernel.loss.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * What the adjustment of one year says about one line, and where its numbers come from; for one line and one thread.
 */
final class AdjustmentClause {

    private static final int JANUARY = 1;

    private final AdjustmentNotices notices;
    private final BenefitLine line;
    private final int year;
    private final Dated<BenefitAdjustment> source;
    private final BenefitAdjustmentRule rule;
    private final List<Version> versions = new ArrayList<>();
    private final Workings workings;

    AdjustmentClause(
            AdjustmentNotices notices,
            AdjustmentNotices.Asked asked,
            BenefitAdjustmentRule rule,
            Dated<BenefitAdjustment> source) {
        this.notices = notices;
        this.line = asked.line();
        this.year = asked.year();
        this.rule = rule;
        this.source = source;
        this.workings = notices.newWorkings(line);
        versions.add(source.version());
    }

    BenefitAdjustmentRule rule() {
        return rule;
    }

    Workings workings() {
        return workings;
    }

    List<Version> versions() {
        return versions;
    }

    YearMonth january() {
        return YearMonth.of(year, JANUARY);
    }

    String region() {
        return rates().terms().region().code();
    }

    /** Returns the workings, for a step that draws on all that this clause was found in. */
    Workings cited() {
        versions.forEach(workings::cite);
        return workings;
    }

    /** Returns an amount, at least the floor where there is one. */
    Money atLeast(Money amount, @Nullable Money floor) {
        return floor == null ? amount : cited().higher(Formula.BENEFIT_FLOOR, amount, floor);
    }

    /** Returns the fixed rise of another kind in this year, or null after noting that the line waits for it. */
    @Nullable
    Money riseOf(AdjustedKind kind) {
        AdjustmentNotices.Asked other = new AdjustmentNotices.Asked(line, kind, year);
        Dated<BenefitAdjustment> notice = notices.ofYear(other);
        if (notice == null) {
            return null;
        }
        draw(notice.version());
        Money rise = notice.values().riseOf(kind);
        if (rise == null) {
            notices.missing(other);
        }
        return rise;
    }

    /** Returns last year's average wage that nursing is counted in, or null after noting that the line waits for it. */
    @Nullable
    Dated<AverageWage> nursingAverage() {
        return figure(PublishedFigure.NURSING_AVERAGE);
    }

    /** Returns the figure that caps the family after this adjustment, or null where there is no cap. */
    @Nullable
    PublishedFigure familyCap() {
        return source.values().familyCap();
    }

    /** Returns a figure of last year, or null after noting that the line waits for it. */
    @Nullable
    Dated<AverageWage> figure(PublishedFigure figure) {
        Dated<AverageWage> found = rates().figure(figure, year - 1, line);
        if (found != null) {
            draw(found.version());
        }
        return found;
    }

    /** Returns the month after last year's average was published, or null after noting that the line waits for it. */
    @Nullable
    YearMonth monthAfterPublication() {
        Dated<AverageWage> average = nursingAverage();
        LocalDate issued = average == null ? null : average.version().citation().issued();
        if (issued != null) {
            return YearMonth.from(issued).plusMonths(1);
        }
        YearMonth published = stated(notices.terms().averagePublished(), "averagePublished");
        return published == null ? null : published.plusMonths(1);
    }

    /** Returns the growth of the employer's average wage, or null after noting that the line waits for it. */
    @Nullable
    Rate employerGrowth() {
        return stated(notices.terms().employerGrowth(), "employerGrowth");
    }

    private <T> @Nullable T stated(Map<Integer, T> byYear, String name) {
        return rates().into().known(byYear.get(year), name + "/" + year, line);
    }

    BenefitRates rates() {
        return notices.rates();
    }

    private void draw(Version version) {
        if (!versions.contains(version)) {
            versions.add(version);
        }
    }
}
