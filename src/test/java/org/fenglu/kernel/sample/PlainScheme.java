package org.fenglu.kernel.sample;

import static org.fenglu.kernel.money.Money.yuan;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.pay.wage.kind.Assessed;
import org.fenglu.kernel.pay.wage.kind.CountRate;
import org.fenglu.kernel.pay.wage.kind.FixedAmount;
import org.fenglu.kernel.pay.wage.kind.OvertimePay;
import org.fenglu.kernel.pay.wage.kind.PersonalAmount;
import org.fenglu.kernel.pay.wage.kind.TableAmount;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.staff.Dimension;

/** A scheme so plain that a payslip can be done by hand: an agreed wage, and little besides. */
public final class PlainScheme {

    public static final String ID = "plain";

    private PlainScheme() {}

    static PayScheme scheme() {
        TableAmount.Cell zones = new TableAmount.Cell(null, Map.of("A", new TableAmount.Cell(yuan("100"), Map.of())));
        return new PayScheme(
                "约定工资",
                new GradeLadder(List.of("AUX_4", "AUX_3")),
                List.of(
                        new ComponentDraft("WAGE", new PersonalAmount("wage"))
                                .flags(ComponentDraft.WAGE)
                                .component(),
                        new ComponentDraft("STOPS", new FixedAmount(yuan("435")))
                                .flags("taxable minWageCountable")
                                .when(Dimension.POSITION, "LEADER")
                                .component(),
                        new ComponentDraft("ZONE", new TableAmount(List.of(Dimension.ZONE), zones))
                                .flags("taxable payableOnProbation")
                                .when(Dimension.SKILL, "ZONED")
                                .component(),
                        new ComponentDraft("JUDGED", new Assessed(false, Map.of("GOOD", yuan("50")), -1, Map.of()))
                                .flags("taxable payableOnProbation")
                                .when(Dimension.SKILL, "JUDGED")
                                .component(),
                        new ComponentDraft("DUTY", new CountRate("DUTY", yuan("100"), null, null))
                                .flags(ComponentDraft.EXTRA)
                                .whole()
                                .component(),
                        new ComponentDraft("OVERTIME", new OvertimePay(OvertimeKind.WEEKDAY))
                                .flags(ComponentDraft.EXTRA)
                                .whole()
                                .component()));
    }
}
