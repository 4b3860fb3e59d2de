package org.fenglu.whatif.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.career.outlook.KnownTables;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.whatif.projection.ProjectionRequest.Assumption;
import org.fenglu.whatif.projection.ProjectionRequest.AssumptionKind;
import org.fenglu.whatif.projection.ProjectionRequest.Growth;
import org.fenglu.whatif.projection.ProjectionResponse.Assumed;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What a projection assumes, in words: a projection without its assumptions beside it says nothing. */
final class Assumptions {

    private static final String KEY = "ASSUMED.";

    private final Wording wording;
    private final GrowthHistory history;
    private final List<Assumed> assumed = new ArrayList<>();

    Assumptions(Wording wording, GrowthHistory history) {
        this.wording = wording;
        this.history = history;
    }

    /** Returns the assumptions, each with its words. */
    List<Assumed> of(ProjectionRequest request, PlannedCareer career, KnownTables known) {
        add("TABLES", known.through().toString());
        growth(request.growth());
        if (request.growth() != null && isSampled(request.growth())) {
            add("PATHS", String.valueOf(Projections.paths(request)));
        }
        career(request, career);
        add("BASES", "");
        if (request.facts() != null) {
            add("FACTS", "");
        }
        if (request.annualAssessment() != null) {
            result("ANNUAL", request.annualAssessment().result());
        } else {
            add("NO_ANNUAL", "");
        }
        add("ACCOUNTS", "");
        add("LAW", "");
        return List.copyOf(assumed);
    }

    private void career(ProjectionRequest request, PlannedCareer career) {
        if (PlannedCareer.isByRule(request.career())) {
            result("PROMOTED_BY_RULE", PlannedCareer.result(request.career()));
            for (Finding against : career.against()) {
                assumed.add(new Assumed("NOT_PROMOTED", wording.what(against), against.found()));
            }
        } else {
            add(PlannedCareer.stages(request.career()).isEmpty() ? "STAYS_IN_GRADE" : "STATED_CAREER", "");
        }
    }

    private static boolean isSampled(Growth growth) {
        return is(growth.averageWage()) || is(growth.minimumWage());
    }

    private static boolean is(@Nullable Assumption assumption) {
        return assumption != null && assumption.kind() == AssumptionKind.SAMPLED;
    }

    private void growth(@Nullable Growth growth) {
        growth("AVERAGE_WAGE", growth == null ? null : growth.averageWage());
        growth("MINIMUM_WAGE", growth == null ? null : growth.minimumWage());
        growth("PAY_STANDARD", growth == null ? null : growth.payStandard());
        growth("PRICES", growth == null ? null : growth.prices());
    }

    private void growth(String name, @Nullable Assumption assumption) {
        if (assumption == null) {
            add(name + ".STILL", "");
            return;
        }
        boolean isYearly = assumption.everyYears() == null || assumption.everyYears() == 1;
        String every =
                isYearly ? "" : wording.text(KEY + "EVERY", Map.of("found", String.valueOf(assumption.everyYears())));
        String value = value(assumption);
        String text = wording.text(
                KEY + name,
                Map.of("found", wording.text(KEY + assumption.kind(), Map.of("found", value)), "every", every));
        assumed.add(new Assumed(name, text, value));
    }

    private String value(Assumption assumption) {
        return switch (assumption.kind()) {
            case FIXED -> String.valueOf(assumption.percent());
            case HISTORICAL_MEAN, SAMPLED -> percent(history.mean());
            case WITH_AVERAGE_WAGE -> "";
        };
    }

    /** Returns by how much a factor lies above or below 100%. */
    private static String percent(Rate factor) {
        return factor.compareTo(Rate.WHOLE) < 0
                ? "-" + new Rate(Rate.WHOLE.ppm() - factor.ppm())
                : new Rate(factor.ppm() - Rate.WHOLE.ppm()).toString();
    }

    /** Adds what is assumed of a result, in its usual word; a scheme's own results have none. */
    private void result(String name, String result) {
        String word = wording.text("RESULT." + result);
        String found = word.startsWith("RESULT.") ? result : word;
        assumed.add(new Assumed(name, wording.text(KEY + name, Map.of("found", found)), result));
    }

    private void add(String name, String value) {
        assumed.add(new Assumed(name, wording.text(KEY + name, Map.of("found", value)), value));
    }
}
