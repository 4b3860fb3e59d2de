package org.fenglu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.document.Document;
import org.fenglu.words.wording.Wording;

/** Statements as they are answered. */
@ApplicationScoped
public class Statements {

    private final Assessments assessments;
    private final AnswerMapper answers;
    private final FactsReader reader;
    private final RateFiles files;

    Statements(Assessments assessments, AnswerMapper answers, FactsReader reader, RateFiles files) {
        this.assessments = assessments;
        this.answers = answers;
        this.reader = reader;
        this.files = files;
    }

    /** Returns the document that a family reads. */
    Document document(Claim claim, ClaimAssessment assessed) {
        String code = assessed.terms().region().code();
        String region = files.regionNames().getOrDefault(code, code);
        return new FamilyStatement(
                        assessed, region, PersonNames.in(reader.document(claim).facts()))
                .document(claim.head().officerName);
    }

    StatementResponse of(ClaimAssessment assessed, Wording wording) {
        return new StatementAnswer(answers, wording).of(assessed);
    }

    /** Returns the statement of a case as a run saw it: its rates, its day, its adjustments. */
    public StatementResponse of(Claims.Known known, DueTerms terms, Wording wording) {
        return of(assessments.of(known.claim(), terms), wording);
    }
}
