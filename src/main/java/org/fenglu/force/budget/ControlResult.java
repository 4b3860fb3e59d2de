package org.fenglu.force.budget;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.whole.control.Control;
import org.fenglu.kernel.whole.control.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one control came to.
 *
 * @param control the control, with the version in force in the month
 * @param unit the unit that was judged, or null for all for whom the control holds
 * @param months the months whose payslips were measured
 * @param verdict kept or not, with the figures; null where it cannot be judged
 * @param steps how the figures came about
 * @param index the version of the series that was compared with, or null without one
 * @param findings what is missing; none where it was judged
 */
public record ControlResult(
        Dated<Control> control,
        @Nullable String unit,
        List<YearMonth> months,
        @Nullable Verdict verdict,
        List<Step> steps,
        @Nullable Version index,
        List<Finding> findings) {

    public ControlResult {
        months = List.copyOf(months);
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /** Returns MET, NOT_MET or NOT_JUDGED. */
    public State state() {
        if (verdict == null) {
            return State.NOT_JUDGED;
        }
        return verdict.isMet() ? State.MET : State.NOT_MET;
    }

    /** How a control stands. */
    @Schema(name = "ControlState")
    public enum State {
        /** 符合. */
        MET,
        /** 不符合. */
        NOT_MET,
        /** 不能判断. */
        NOT_JUDGED
    }
}
