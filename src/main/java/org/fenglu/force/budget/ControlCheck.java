package org.fenglu.force.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateNotInForce;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.whole.control.Control;
import org.fenglu.kernel.whole.control.ControlRule;
import org.fenglu.kernel.whole.control.Envelope;
import org.fenglu.kernel.whole.control.Headcount;
import org.fenglu.kernel.whole.control.ParityFloor;
import org.fenglu.kernel.whole.control.PayMeasure;
import org.fenglu.kernel.whole.control.PayOfForce;
import org.fenglu.kernel.whole.control.Verdict;
import org.fenglu.kernel.whole.control.YearlyIndex;
import org.jspecify.annotations.Nullable;

/** Judges controls over the sums of a force; what cannot be judged says what is missing. */
final class ControlCheck {

    private final RateBook book;
    private final Set<String> accepted;

    ControlCheck(RateBook book, Set<String> accepted) {
        this.book = book;
        this.accepted = accepted;
    }

    /** Returns what all controls came to that hold for an officer who was paid in the month. */
    List<ControlResult> results(ForceSums sums) {
        LocalDate day = sums.question().month().atEndOfMonth();
        return book.paths().stream()
                .filter(table -> table.startsWith(Control.FOLDER))
                .flatMap(table -> book.timeline(Control.key(table), day).find(day).stream())
                .flatMap(control -> judged(control, sums.within(control.values().scope())).stream())
                .toList();
    }

    private List<ControlResult> judged(Dated<Control> control, ForceSums sums) {
        if (!sums.hasMonth()) {
            return List.of();
        }
        ControlRule rule = control.values().rule();
        if (rule instanceof ParityFloor floor) {
            return List.of(ofMoney(
                    control,
                    sums,
                    floor.index(),
                    (index, steps) -> floor.verdict(pay(sums, floor.measure()), index, steps)));
        }
        if (rule instanceof Envelope envelope) {
            return List.of(ofMoney(
                    control,
                    sums,
                    envelope.index(),
                    (index, steps) -> envelope.verdict(pay(sums, envelope.measure()), index, steps)));
        }
        Headcount headcount = (Headcount) rule;
        return sums.units().stream()
                .map(unit -> ofPeople(control, headcount, sums, unit))
                .toList();
    }

    /** A verdict over money, once the index is there. */
    private interface Judge {
        Verdict verdict(Dated<Money> index, Workings workings);
    }

    private ControlResult ofMoney(Dated<Control> control, ForceSums sums, YearlyIndex index, Judge judge) {
        LocalDate day = sums.question().month().atEndOfMonth().plusYears(index.refYearOffset());
        String unit = sums.question().unit();
        try {
            Dated<Money> value = book.on(index.key(), day);
            List<Finding> findings = notAccepted(control.version(), value.version());
            if (!findings.isEmpty()) {
                return new ControlResult(control, unit, sums.months(), null, List.of(), value.version(), findings);
            }
            Workings workings = Workings.kept();
            workings.line(control.version().table());
            Verdict verdict = judge.verdict(value, workings);
            return new ControlResult(
                    control, unit, sums.months(), verdict, workings.steps(), value.version(), List.of());
        } catch (RateNotInForce missing) {
            Finding finding = new Finding(
                    FindingCode.RATE_NOT_IN_FORCE,
                    missing.table(),
                    missing.day().toString(),
                    missing.covered());
            return notJudged(control, unit, sums, List.of(finding));
        }
    }

    private ControlResult ofPeople(Dated<Control> control, Headcount rule, ForceSums sums, String unit) {
        List<Finding> findings = notAccepted(control.version());
        Integer police = sums.question().police().get(unit);
        if (police == null) {
            Finding missing = new Finding(FindingCode.POLICE_HEADCOUNT_MISSING, unit, "", "--police " + unit + "=N");
            return notJudged(control, unit, sums, with(findings, missing));
        }
        if (!findings.isEmpty()) {
            return notJudged(control, unit, sums, findings);
        }
        Verdict verdict = rule.verdict(sums.auxiliaries(unit), police);
        return new ControlResult(control, unit, List.of(sums.question().month()), verdict, List.of(), null, List.of());
    }

    private static ControlResult notJudged(
            Dated<Control> control, @Nullable String unit, ForceSums sums, List<Finding> findings) {
        return new ControlResult(control, unit, sums.months(), null, List.of(), null, findings);
    }

    private static PayOfForce pay(ForceSums sums, PayMeasure measure) {
        return new PayOfForce(sums.total(measure), sums.personMonths());
    }

    private List<Finding> notAccepted(Version... versions) {
        return List.of(versions).stream()
                .filter(version -> version.evidence() == Evidence.C && !accepted.contains(version.id()))
                .map(version -> new Finding(
                        FindingCode.GRADE_C_NOT_ACCEPTED,
                        version.table(),
                        version.id(),
                        version.citation().toString()))
                .toList();
    }

    private static List<Finding> with(List<Finding> findings, Finding further) {
        return Stream.concat(findings.stream(), Stream.of(further)).toList();
    }
}
