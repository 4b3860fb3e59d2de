package org.fenglu.force.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.whole.control.Verdict;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** From what the controls came to, to what is answered. */
@ApplicationScoped
public class ControlAnswers {

    private final AnswerMapper answers;

    @Inject
    ControlAnswers(AnswerMapper answers) {
        this.answers = answers;
    }

    /** Returns a report in the words of a reader. */
    public ControlsResponse of(ControlReport report, Wording wording) {
        List<ControlsResponse.OfControl> controls =
                report.results().stream().map(result -> of(result, wording)).toList();
        return new ControlsResponse(
                report.question().month().toString(),
                report.question().unit(),
                report.refused(),
                controls,
                controls.size());
    }

    private ControlsResponse.OfControl of(ControlResult result, Wording wording) {
        Figures figures = Figures.of(result);
        Version index = result.index();
        return new ControlsResponse.OfControl(
                result.control().values().nameZh(),
                result.state(),
                result.unit(),
                result.months().stream().map(YearMonth::toString).toList(),
                figures.measured(),
                figures.limit(),
                figures.margin(),
                answers.version(result.control().version()),
                index == null ? null : answers.version(index),
                answers.steps(result.steps(), wording),
                answers.findings(result.findings(), wording));
    }

    /** The figures of a verdict as text, null without one. */
    private record Figures(
            @Nullable String measured,
            @Nullable String limit,
            @Nullable String margin) {

        static Figures of(ControlResult result) {
            if (result.verdict() instanceof Verdict.OfMoney money) {
                return new Figures(
                        money.measured().toString(),
                        money.limit().toString(),
                        money.margin().toString());
            }
            if (result.verdict() instanceof Verdict.OfPeople people) {
                return new Figures(
                        Long.toString(people.measured()),
                        Long.toString(people.limit()),
                        Long.toString(people.margin()));
            }
            return new Figures(null, null, null);
        }
    }
}
