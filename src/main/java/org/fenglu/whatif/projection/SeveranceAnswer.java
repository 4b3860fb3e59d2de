package org.fenglu.whatif.projection;

import java.util.List;
import org.fenglu.kernel.career.outlook.AverageWageAhead;
import org.fenglu.kernel.career.outlook.ProjectedMonth;
import org.fenglu.kernel.career.severance.Severance;
import org.fenglu.kernel.career.severance.SeveranceTable;
import org.fenglu.kernel.career.severance.SeveranceWage;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.whatif.projection.ProjectionRequest.Leaving;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What is due at the stated end of the employment (经济补偿), by the rule of severance. */
final class SeveranceAnswer {

    private final RateBook book;
    private final Projected projected;
    private final AnswerMapper answers;

    SeveranceAnswer(RateBook book, Projected projected, AnswerMapper answers) {
        this.book = book;
        this.projected = projected;
        this.answers = answers;
    }

    /** Returns the answer, or null where no end is stated. */
    ProjectionResponse.@Nullable Severance of(@Nullable Leaving leaving, Wording wording) {
        if (leaving == null) {
            return null;
        }
        Region region = projected.projection().officer().officer().region();
        AverageWageAhead series = AverageWageAhead.of(book, region, AverageWageAhead.FULL_CALIBRE);
        Dated<Money> average = series.in(leaving.on().getYear() - 1, projected.central());
        if (average == null) {
            Finding missing = new Finding(
                    FindingCode.RATE_NOT_IN_FORCE,
                    series.key().table(),
                    leaving.on().toString(),
                    "");
            return new ProjectionResponse.Severance(
                    "", "", "", "", "", answers.findings(List.of(missing), wording), List.of());
        }
        return due(leaving, average, wording);
    }

    private ProjectionResponse.Severance due(Leaving leaving, Dated<Money> average, Wording wording) {
        ProjectedMonth last = projected.months().get(projected.months().size() - 1);
        SeveranceWage wage = new SeveranceWage(
                book.on(SeveranceTable.KEY, leaving.on()),
                average,
                last.tables().wage().floors().minimumWage());
        Workings workings = Workings.kept();
        List<Money> gross = projected.months().stream()
                .map(month -> month.paid().payslip().totals().gross())
                .toList();
        Money mean = wage.average(gross, workings);
        Severance.Due due = new Severance(wage)
                .due(
                        new org.fenglu.kernel.career.severance.Leaving(
                                leaving.reason(), last.input().officer().hiredOn(), leaving.on(), true, false),
                        mean,
                        gross.get(gross.size() - 1),
                        workings);
        return new ProjectionResponse.Severance(
                due.paidMonths().toString(),
                due.monthlyWage().toString(),
                due.compensation().toString(),
                due.damages().toString(),
                due.noticePay().toString(),
                List.of(),
                answers.steps(workings.steps(), wording));
    }
}
