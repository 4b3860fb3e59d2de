package org.fenglu.whatif.projection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.career.outlook.CareerPlan;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.whatif.projection.ProjectionResponse.Event;
import org.fenglu.words.wording.Wording;

/** What happens in a projection, month by month: stages, deductions, the end of what is known. */
final class Events {

    private final Projected projected;
    private final Wording wording;
    private final List<Event> events = new ArrayList<>();

    Events(Projected projected, Wording wording) {
        this.projected = projected;
        this.wording = wording;
    }

    /** Returns the events, oldest first. */
    List<Event> of(ProjectionSpan span) {
        for (CareerPlan.Stage stage : projected.projection().officer().career().stages()) {
            stage(stage);
        }
        add(projected.projection().known().through().plusMonths(1), "SCENARIO_BEGINS", "");
        for (DeductionClaim claim :
                projected.projection().officer().officer().tax().claims()) {
            claim(claim);
        }
        if (span.isToRetirement()) {
            add(
                    span.through(),
                    "RETIREMENT",
                    span.retirement() == null ? "" : span.retirement().age().toString());
        }
        events.sort(Comparator.comparing(Event::month));
        return List.copyOf(events);
    }

    private void stage(CareerPlan.Stage stage) {
        String grade = stage.placement().on(Dimension.GRADE);
        switch (stage.cause()) {
            case START -> add(stage.from(), "START", grade);
            case STATED -> add(stage.from(), "STAGE", grade);
            case PROMOTION_RULE -> add(stage.from(), "PROMOTED", grade);
        }
    }

    private void claim(DeductionClaim claim) {
        YearMonth to = claim.to();
        add(claim.from(), "CLAIM_BEGINS", claim.item().name());
        if (to != null) {
            add(to, "CLAIM_ENDS", claim.item().name());
        }
    }

    private void add(YearMonth month, String code, String value) {
        YearMonth from = projected.projection().officer().from();
        YearMonth through = projected.projection().officer().through();
        if (!month.isBefore(from) && !month.isAfter(through)) {
            events.add(new Event(month, code, wording.text("EVENT." + code, Map.of("found", value)), value));
        }
    }
}
