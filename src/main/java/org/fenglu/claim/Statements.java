package org.fenglu.claim;

import jakarta.enterprise.context.ApplicationScoped;
import org.fenglu.answer.AnswerMapper;
import org.fenglu.document.Document;
import org.fenglu.wording.Wording;

/** Statements as they are answered. */
@ApplicationScoped
public class Statements {

    private final Assessments assessments;
    private final AnswerMapper answers;
    private final FactsReader reader;

    Statements(Assessments assessments, AnswerMapper answers, FactsReader reader) {
        this.assessments = assessments;
        this.answers = answers;
        this.reader = reader;
    }

    /** Returns the document that a family reads. */
    Document document(Claim claim, Assessed assessed) {
        return new FamilyStatement(
                        assessed, PersonNames.in(reader.document(claim).facts()))
                .document(claim.head().officerName());
    }

    StatementResponse of(Assessed assessed, Wording wording) {
        return new StatementAnswer(answers, wording).of(assessed);
    }

    /** Returns the statement of a case as a run saw it: its rates, its day, its adjustments. */
    public StatementResponse of(Claims.Known known, DueTerms terms, Wording wording) {
        return of(assessments.of(known, terms), wording);
    }
}
