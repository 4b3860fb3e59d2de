package org.fenglu.whatif.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.career.outlook.KnownTables;
import org.fenglu.kernel.career.outlook.ProjectedMonth;
import org.fenglu.kernel.career.outlook.Projection;
import org.fenglu.kernel.career.outlook.ProjectionCase;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.RegionProfile;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.whatif.projection.ProjectionRequest.AnnualAssessment;
import org.fenglu.whatif.quote.QuoteCheck;
import org.fenglu.whatif.quote.QuoteMapper;
import org.fenglu.whatif.quote.QuoteRequest;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;

/** Projections on request, over the same tables, checks and calculation as a quote; nothing is stored. */
@ApplicationScoped
public class Projections {

    private static final int PATHS = 200;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final QuoteMapper requests;
    private final ProjectionAnswers answers;

    Projections(QuoteMapper requests, ProjectionAnswers answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /**
     * Returns a projection; where no first month is named it is the month after this one.
     *
     * @throws Refusal with all that is wrong, each finding with the field of the request
     */
    public ProjectionResponse of(ProjectionRequest request, RateBook book, Wording wording) {
        return of(request, book, wording, LocalDate.now(CHINA));
    }

    /** Returns a projection that is asked on a day. */
    ProjectionResponse of(ProjectionRequest request, RateBook book, Wording wording, LocalDate today) {
        ProjectionSpan span = ProjectionSpan.of(request, book, today);
        MonthInput first = requests.input(quote(request, span.from()));
        GrowthHistory history = GrowthHistory.of(book, first.officer().region());
        List<Finding> findings =
                new ArrayList<>(ProjectionCheck.findings(request, span, isKnown(first, book) ? history : null));
        findings.addAll(QuoteCheck.findings(quote(request, span.from()), first, book));
        KnownTables.Outcome known = KnownTables.lookUp(book, key(first, span.from()), span.through());
        findings.addAll(missing(known.findings(), first, span));
        KnownTables tables = known.tables();
        if (!findings.isEmpty() || tables == null) {
            throw RequestFields.refusal(findings);
        }
        PlannedCareer career = PlannedCareer.of(request.career(), first.officer(), span, book);
        Projection projection = new Projection(projectionCase(request, span, first, career), tables);
        GrowthPaths paths = new GrowthPaths(
                request.growth(), history, span.from().getYear(), span.through().getYear());
        Projected projected = projected(request, projection, paths);
        return answers.answer(new ProjectionAnswers.Asked(request, span, career, history, book), projected, wording);
    }

    /** What the first month misses; a region that is known but has no tables yet is said beside the region too. */
    private static List<Finding> missing(List<Finding> found, MonthInput first, ProjectionSpan span) {
        boolean isLacking = found.stream().anyMatch(finding -> finding.code() == FindingCode.RATE_NOT_IN_FORCE);
        if (!isLacking) {
            return found;
        }
        List<Finding> findings = new ArrayList<>(found);
        String region = first.officer().region().code();
        findings.add(
                0,
                new Finding(
                        FindingCode.PROJECTION_WITHOUT_TABLES,
                        "region",
                        region,
                        span.from().toString()));
        return findings;
    }

    private static boolean isKnown(MonthInput first, RateBook book) {
        return book.has(RegionProfile.key(first.officer().region()).table());
    }

    private static Projected projected(ProjectionRequest request, Projection projection, GrowthPaths paths) {
        YearMonth explained = request.explain() == null ? projection.officer().from() : request.explain();
        Workings workings = Workings.kept();
        List<ProjectedMonth> months = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        Projection.Stopped stopped = projection.along(
                paths.central(), month -> month.equals(explained) ? workings : Workings.SILENT, months::add);
        steps.addAll(workings.steps());
        if (stopped != null) {
            throw RequestFields.refusal(stopped(projection, stopped));
        }
        PathNets nets =
                paths.isSampled() ? new PathNets(projection, paths.sampled(paths(request), seed(request))) : null;
        return new Projected(projection, paths.central(), months, explained, steps, nets);
    }

    /** Returns how many paths are sampled, where any is. */
    static int paths(ProjectionRequest request) {
        return request.paths() == null || request.paths() == 0 ? PATHS : request.paths();
    }

    private static long seed(ProjectionRequest request) {
        return request.seed() == null ? 1 : request.seed();
    }

    private static List<Finding> stopped(Projection projection, Projection.Stopped stopped) {
        List<Finding> findings = new ArrayList<>(stopped.findings());
        if (!stopped.month().equals(projection.officer().from())) {
            findings.add(new Finding(
                    FindingCode.PROJECTION_STOPS,
                    "months",
                    stopped.month().toString(),
                    projection.officer().through().toString()));
        }
        return findings;
    }

    private static ProjectionCase projectionCase(
            ProjectionRequest request, ProjectionSpan span, MonthInput first, PlannedCareer career) {
        AnnualAssessment annual = request.annualAssessment();
        return new ProjectionCase(
                span.from(),
                span.through(),
                request.leaving() == null
                        ? first.officer()
                        : AuxiliaryOfficer.until(request.leaving().on(), first.officer()),
                first.unit(),
                first.facts(),
                annual == null ? null : new ProjectionCase.AnnualResult(annual.result(), annual.month()),
                first.carried(),
                career.plan());
    }

    private static QuoteRequest quote(ProjectionRequest request, YearMonth from) {
        return new QuoteRequest(
                from, null, request.officer(), request.unit(), request.facts(), request.yearToDate(), null);
    }

    private static MonthKey key(MonthInput input, YearMonth month) {
        AuxiliaryOfficer officer = input.officer();
        return new MonthKey(
                month,
                month.atEndOfMonth(),
                officer.region(),
                officer.scheme(),
                officer.payer(),
                input.unit().industryClass());
    }
}
