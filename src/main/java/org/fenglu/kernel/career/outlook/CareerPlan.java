package org.fenglu.kernel.career.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ServiceStatus;

/**
 * An officer's way through stages and grades.
 *
 * @param stages at least one, oldest first; the first one holds from the first month of the projection
 */
public record CareerPlan(List<Stage> stages) {

    /** Why a stage begins. */
    public enum Cause {
        /** It is the one that the projection starts with. */
        START,
        /** The caller stated it. */
        STATED,
        /** The promotion rule of the scheme. */
        PROMOTION_RULE
    }

    /**
     * A time at one stage of service and one place.
     *
     * @param from its first month
     * @param status stage of service
     * @param placement grade, step, post and what else the scheme asks for
     * @param cause why it begins
     */
    public record Stage(YearMonth from, ServiceStatus status, Placement placement, Cause cause) {}

    public CareerPlan {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("A career has at least one stage, found none");
        }
        for (int next = 1; next < stages.size(); next++) {
            if (!stages.get(next).from().isAfter(stages.get(next - 1).from())) {
                throw new IllegalArgumentException(
                        "The stage of " + stages.get(next).from() + " stands after the one of "
                                + stages.get(next - 1).from());
            }
        }
    }

    /** Returns the stage of a month. */
    public Stage in(YearMonth month) {
        int at = stages.size() - 1;
        while (at > 0 && stages.get(at).from().isAfter(month)) {
            at--;
        }
        return stages.get(at);
    }

    /** Returns the last stage of all. */
    public Stage last() {
        return stages.get(stages.size() - 1);
    }

    /** Returns this career with one more stage after the last. */
    CareerPlan then(Stage stage) {
        List<Stage> all = new ArrayList<>(stages);
        all.add(stage);
        return new CareerPlan(all);
    }
}
