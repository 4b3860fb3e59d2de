package org.fenglu.whatif.projection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.career.pension.Age;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.whatif.projection.ProjectionRequest.Assumption;
import org.fenglu.whatif.projection.ProjectionRequest.AssumptionKind;
import org.fenglu.whatif.projection.ProjectionRequest.Growth;
import org.fenglu.whatif.projection.ProjectionRequest.Person;
import org.fenglu.whatif.projection.ProjectionRequest.Stage;
import org.jspecify.annotations.Nullable;

/** What is wrong with a request in itself; the fields are those of the request. */
final class ProjectionCheck {

    private static final YearMonth FIRST = YearMonth.of(2019, 1);
    private static final YearMonth LAST = YearMonth.of(2100, 12);
    private static final long LEAST_PPM = -200_000;
    private static final long MOST_PPM = 300_000;
    private static final Age YOUNGEST = Age.ofYears(16);
    private static final Age OLDEST = Age.ofYears(70);

    private final ProjectionRequest request;
    private final ProjectionSpan span;
    private final List<Finding> findings = new ArrayList<>();

    private ProjectionCheck(ProjectionRequest request, ProjectionSpan span) {
        this.request = request;
        this.span = span;
    }

    /**
     * Returns all that is wrong.
     *
     * @param history of the region, asked where a growth is taken from it; null for a region that is not known
     */
    static List<Finding> findings(ProjectionRequest request, ProjectionSpan span, @Nullable GrowthHistory history) {
        ProjectionCheck check = new ProjectionCheck(request, span);
        check.span();
        check.person();
        check.stages();
        check.growth(history);
        return check.findings;
    }

    private void complain(FindingCode code, String field, String found, String expected) {
        findings.add(new Finding(code, field, found, expected));
    }

    private void span() {
        if (span.from().isBefore(FIRST) || span.through().isAfter(LAST)) {
            complain(
                    FindingCode.DATE_OUT_OF_RANGE,
                    span.from().isBefore(FIRST) ? "from" : "months",
                    span.from() + " .. " + span.through(),
                    FIRST + " .. " + LAST);
        }
        if (span.through().isBefore(span.from())) {
            String field = request.leaving() != null ? "leaving.on" : "person.bornOn";
            complain(
                    FindingCode.PROJECTION_EMPTY,
                    field,
                    span.through().toString(),
                    span.from().toString());
        }
        YearMonth explain = request.explain();
        if (explain != null && (explain.isBefore(span.from()) || explain.isAfter(span.through()))) {
            complain(
                    FindingCode.DATE_OUT_OF_RANGE,
                    "explain",
                    explain.toString(),
                    span.from() + " .. " + span.through());
        }
    }

    private void person() {
        Person person = request.person();
        YearMonth born = person == null ? null : person.bornOn();
        if (born == null) {
            return;
        }
        Age age = Age.in(span.from(), born);
        if (age.compareTo(YOUNGEST) < 0 || age.compareTo(OLDEST) > 0) {
            complain(FindingCode.AGE_IMPOSSIBLE, "person.bornOn", born + " (" + age + ")", YOUNGEST + " .. " + OLDEST);
        }
    }

    private void stages() {
        YearMonth before = span.from();
        List<Stage> stages = PlannedCareer.stages(request.career());
        for (int at = 0; at < stages.size(); at++) {
            YearMonth from = stages.get(at).from();
            if (!from.isAfter(before)) {
                complain(FindingCode.PERIOD_REVERSED, "career.stages[" + at + "].from", from.toString(), "> " + before);
            }
            before = from;
        }
    }

    private void growth(@Nullable GrowthHistory history) {
        Growth growth = request.growth();
        if (growth != null) {
            assumption("growth.averageWage", growth.averageWage(), history);
            assumption("growth.minimumWage", growth.minimumWage(), history);
            assumption("growth.payStandard", growth.payStandard(), history);
            assumption("growth.prices", growth.prices(), history);
            assumption("growth.accountRate", growth.accountRate(), history);
            own("growth.averageWage", growth.averageWage(), AssumptionKind.WITH_AVERAGE_WAGE);
            own("growth.payStandard", growth.payStandard(), AssumptionKind.SAMPLED);
            own("growth.payStandard", growth.payStandard(), AssumptionKind.HISTORICAL_MEAN);
            onlyFixed("growth.prices", growth.prices());
            onlyFixed("growth.accountRate", growth.accountRate());
            interest(growth.accountRate());
        }
    }

    private void interest(@Nullable Assumption rate) {
        if (rate != null && rate.percent() != null && rate.percent().startsWith("-")) {
            complain(FindingCode.GROWTH_OUT_OF_RANGE, "growth.accountRate.percent", rate.percent(), "0% .. 30%");
        }
    }

    private void onlyFixed(String field, @Nullable Assumption assumption) {
        for (AssumptionKind kind : AssumptionKind.values()) {
            if (kind != AssumptionKind.FIXED) {
                own(field, assumption, kind);
            }
        }
    }

    private void own(String field, @Nullable Assumption assumption, AssumptionKind refused) {
        if (assumption != null && assumption.kind() == refused) {
            complain(FindingCode.GROWTH_KIND_NOT_HERE, field + ".kind", refused.name(), field);
        }
    }

    private void assumption(String field, @Nullable Assumption assumption, @Nullable GrowthHistory history) {
        if (assumption == null) {
            return;
        }
        boolean isFixed = assumption.kind() == AssumptionKind.FIXED;
        if (isFixed && assumption.percent() == null) {
            complain(FindingCode.VALUE_MISSING, field + ".percent", "", "4%");
        } else if (isFixed) {
            percent(field, assumption);
        } else if (assumption.kind() != AssumptionKind.WITH_AVERAGE_WAGE && history != null && !history.isEnough()) {
            complain(
                    FindingCode.GROWTH_HISTORY_TOO_SHORT,
                    field + ".kind",
                    history.table() + ": " + history.factors().size(),
                    String.valueOf(GrowthHistory.LEAST));
        }
    }

    private void percent(String field, Assumption assumption) {
        String percent = String.valueOf(assumption.percent());
        boolean isBelow = percent.startsWith("-") && !inside("-", percent.substring(1));
        if (isBelow || !percent.startsWith("-") && !inside("", percent)) {
            complain(FindingCode.GROWTH_OUT_OF_RANGE, field + ".percent", percent, "-20% .. 30%");
        }
    }

    private static boolean inside(String sign, String percent) {
        long ppm = Rate.percent(percent).ppm();
        return sign.isEmpty() ? ppm <= MOST_PPM : -ppm >= LEAST_PPM;
    }
}
