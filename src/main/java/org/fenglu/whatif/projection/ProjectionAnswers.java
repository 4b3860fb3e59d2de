package org.fenglu.whatif.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenglu.kernel.career.outlook.AccountsAhead;
import org.fenglu.kernel.career.outlook.PriceLevel;
import org.fenglu.kernel.career.outlook.ProjectedMonth;
import org.fenglu.kernel.career.outlook.ProjectionCase;
import org.fenglu.kernel.career.pension.PensionTables;
import org.fenglu.kernel.career.recruitment.Applicant;
import org.fenglu.kernel.career.recruitment.EntryConditions;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.whatif.projection.ProjectionRequest.Person;
import org.fenglu.whatif.projection.ProjectionResponse.Explained;
import org.fenglu.whatif.projection.ProjectionResponse.Month;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.answer.VersionResponse;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** From what a projection came to, to what is answered. */
@ApplicationScoped
class ProjectionAnswers {

    private final AnswerMapper answers;

    ProjectionAnswers(AnswerMapper answers) {
        this.answers = answers;
    }

    /**
     * What was asked, as it was understood.
     *
     * @param request the request
     * @param span from when, through when
     * @param career the career
     * @param history of the region's average wage
     * @param book the rate book
     */
    record Asked(
            ProjectionRequest request,
            ProjectionSpan span,
            PlannedCareer career,
            GrowthHistory history,
            RateBook book) {}

    ProjectionResponse answer(Asked asked, Projected projected, Wording wording) {
        ProjectionCase officer = projected.projection().officer();
        PriceLevel prices = new PriceLevel(
                projected.central(), officer.from().getYear(), officer.through().getYear());
        AccountsAhead accounts = ProjectedAccounts.accounts(asked.request(), projected, asked.book());
        Balances balances = new Balances(accounts.fundAtYearEnd(), accounts.accountAtYearEnd());
        YearRows years = new YearRows(projected, prices, bornOn(asked.request()), balances);
        return new ProjectionResponse(
                officer.from(),
                officer.through(),
                projected.projection().known().through(),
                officer.officer().region().code(),
                officer.officer().scheme(),
                asked.book().fingerprint(),
                answers.findings(eligibility(asked, officer), wording),
                unconfirmed(asked, projected),
                new Assumptions(wording, asked.history())
                        .of(
                                asked.request(),
                                asked.career(),
                                projected.projection().known()),
                explained(projected, wording),
                years.rows(),
                projected.months().stream().map(ProjectionAnswers::month).toList(),
                new Events(projected, wording).of(asked.span()),
                years.sums(),
                new RetirementAnswer(asked.book(), projected, accounts, answers)
                        .of(asked.span(), asked.request().person(), prices, wording),
                new SeveranceAnswer(asked.book(), projected, answers)
                        .of(asked.request().leaving(), wording));
    }

    /** What stands against being hired on the first day; the day of birth is the last of its month at worst. */
    private static List<Finding> eligibility(Asked asked, ProjectionCase officer) {
        Person person = asked.request().person();
        if (person == null) {
            return List.of();
        }
        YearMonth born = person.bornOn();
        Applicant applicant = new Applicant(
                born == null ? null : born.atEndOfMonth(), person.education(), Boolean.TRUE.equals(person.veteran()));
        return new EntryConditions(asked.book())
                .check(
                        applicant,
                        officer.officer().region(),
                        officer.officer().placement(),
                        officer.officer().hiredOn());
    }

    private static @Nullable YearMonth bornOn(ProjectionRequest request) {
        return request.person() == null ? null : request.person().bornOn();
    }

    /**
     * The versions of grade C of the known months, and of the pension where one is counted; an assumed calendar is an
     * assumption and not among them.
     */
    private List<VersionResponse> unconfirmed(Asked asked, Projected projected) {
        Map<String, Version> versions = new LinkedHashMap<>();
        projected.projection().known().months().stream()
                .flatMap(tables -> tables.versions().stream())
                .filter(version -> version.evidence() == Evidence.C)
                .filter(version -> asked.book().has(version.table()))
                .forEach(version -> versions.putIfAbsent(version.id(), version));
        if (asked.span().isToRetirement()) {
            Region region = projected.projection().officer().officer().region();
            PensionTables.of(asked.book(), region, asked.span().through())
                    .unsettled()
                    .forEach(version -> versions.putIfAbsent(version.id(), version));
        }
        return versions.values().stream().map(answers::version).toList();
    }

    private Explained explained(Projected projected, Wording wording) {
        Payslip payslip = projected.months().stream()
                .filter(month -> month.tables().key().month().equals(projected.explained()))
                .map(month -> month.paid().payslip())
                .findFirst()
                .orElse(null);
        return new Explained(
                projected.explained(),
                answers.payslip(Objects.requireNonNull(payslip, "the explained month lies in the projection")),
                answers.steps(projected.steps(), wording));
    }

    private static Month month(ProjectedMonth month) {
        Totals totals = month.paid().payslip().totals();
        return new Month(
                month.tables().key().month(),
                month.stage().placement().on(Dimension.GRADE),
                month.stage().status(),
                totals.gross().toString(),
                totals.net().toString(),
                totals.tax().toString(),
                totals.employeeContributions().toString(),
                totals.employerCost().toString());
    }
}
