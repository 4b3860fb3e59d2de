package org.fenglu.demo;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenglu.force.payrun.Explanations;
import org.fenglu.force.payrun.StoredPayslip.ExplainedPayslip;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** Looks for an officer on whose payslip there is much to see. */
final class SamplePayslip {

    private static final int TRIES = 20;

    private final Force force;
    private final Explanations explanations;

    SamplePayslip(Force force, Explanations explanations) {
        this.force = force;
        this.explanations = explanations;
    }

    /** Returns a payslip of the last month with its steps, best one with a tax; null where no likely one was paid. */
    @Nullable
    ExplainedPayslip find() {
        List<ExplainedPayslip> likely = force.people()
                .filter(this::isTelling)
                .limit(TRIES)
                .map(this::explained)
                .flatMap(Optional::stream)
                .toList();
        return likely.stream()
                .max(Comparator.comparing(one -> one.stored().payslip().totals().tax()))
                .orElse(null);
    }

    /** Overtime, night duty and a deduction for the tax, in a city with a supplementary fund. */
    private boolean isTelling(DemoPerson person) {
        Job job = person.jobs().get(0);
        boolean isLikely = person.event().isSettled()
                && job.unit().kind().scheme() == Scheme.SEVEN_GRADE
                && job.unit().kind().employer() != Employer.AGENCY_DIFFERENTIAL
                && !person.career().claims().isEmpty();
        if (!isLikely) {
            return false;
        }
        YearMonth month = DemoYear.LAST;
        Map<String, String> facts = FactRow.cells(force, person, job, month);
        boolean isSmall = force.officers() < Demonstration.LEAST_OFFICERS * Demonstration.LEAST_OFFICERS;
        return isSmall
                || job.unit().kind().city() == City.SHANGHAI
                        && person.career().supplementaryPercent() > 0
                        && facts.containsKey("weekday_overtime_hours")
                        && facts.containsKey("counts");
    }

    private Optional<ExplainedPayslip> explained(DemoPerson person) {
        try {
            return Optional.of(explanations.of(person.officerNo(), DemoYear.LAST, null));
        } catch (Refusal notPaid) {
            return Optional.empty();
        }
    }
}
