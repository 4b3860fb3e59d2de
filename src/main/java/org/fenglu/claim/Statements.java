package org.fenglu.claim;

import jakarta.enterprise.context.ApplicationScoped;
import org.fenglu.answer.AnswerMapper;
import org.fenglu.wording.Wording;

/** Statements as they are answered. */
@ApplicationScoped
public class Statements {

    private final Assessments assessments;
    private final AnswerMapper answers;

    Statements(Assessments assessments, AnswerMapper answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    StatementResponse of(Assessed assessed, Wording wording) {
        return new StatementAnswer(answers, wording).of(assessed);
    }

    /** Returns the statement of a case as a run saw it: its rates, its day, its adjustments. */
    public StatementResponse of(Claims.Known known, DueTerms terms, Wording wording) {
        return of(assessments.of(known, terms), wording);
    }
}
