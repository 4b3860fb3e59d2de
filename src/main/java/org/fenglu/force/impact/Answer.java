package org.fenglu.force.impact;

import java.util.List;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What one side makes of an officer's month.
 *
 * @param payslip the payslip, or null where there is none
 * @param findings why there is none
 */
record Answer(@Nullable Payslip payslip, List<Finding> findings) {

    static Answer paid(Payslip payslip) {
        return new Answer(payslip, List.of());
    }

    static Answer refused(List<Finding> findings) {
        return new Answer(null, findings);
    }
}
