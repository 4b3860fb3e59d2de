package org.fenglu.kernel.month;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.wage.AttendedShare;
import org.fenglu.kernel.wage.Component;
import org.fenglu.kernel.wage.CountRate;
import org.fenglu.kernel.wage.OvertimeKind;
import org.fenglu.kernel.wage.OvertimePay;

/** What is impossible about the facts of a month: negative counts, more days than there are, events nobody pays. */
final class FactsCheck {

    private static final int HOURS_OF_DAY = 12 + 12;

    private final MonthFacts facts;
    private final MonthTables tables;
    private final List<Finding> findings;

    private FactsCheck(MonthFacts facts, MonthTables tables, List<Finding> findings) {
        this.facts = facts;
        this.tables = tables;
        this.findings = findings;
    }

    static void of(MonthInput input, MonthTables tables, List<Finding> findings) {
        MonthFacts facts = input.facts();
        if (facts == MonthFacts.NONE) {
            return;
        }
        FactsCheck check = new FactsCheck(facts, tables, findings);
        check.negative();
        if (findings.isEmpty()) {
            check.days(input);
            check.overtime();
            check.events();
        }
    }

    private void negative() {
        refuseNegative("unpaidLeaveDays", facts.unpaidLeaveDays());
        refuseNegative("sickLeaveDays", facts.sickLeaveDays());
        refuseNegative("injuryLeaveDays", facts.injuryLeaveDays());
        refuseNegative("weekdayOvertimeHours", facts.weekdayOvertimeHours());
        refuseNegative("restDayOvertimeHours", facts.restDayOvertimeHours());
        refuseNegative("holidayOvertimeHours", facts.holidayOvertimeHours());
        refuseNegative("personalPension", facts.personalPension());
        refuseNegative("lossCompensation", facts.lossCompensation());
        refuseNegative("courtDeduction", facts.courtDeduction());
        for (Map.Entry<String, Quantity> count : facts.counts().entrySet()) {
            refuseNegative("counts." + count.getKey(), count.getValue());
        }
    }

    private void refuseNegative(String field, Quantity count) {
        if (count.isNegative()) {
            findings.add(new Finding(FindingCode.NEGATIVE_FACT, field, count.toString(), "0"));
        }
    }

    private void refuseNegative(String field, Money amount) {
        if (amount.isNegative()) {
            findings.add(new Finding(FindingCode.NEGATIVE_FACT, field, amount.toString(), "0.00"));
        }
    }

    private void days(MonthInput input) {
        Quantity leave = facts.leaveDays();
        if (leave.isZero()) {
            return;
        }
        int employed = AttendedShare.of(input.officer(), MonthFacts.NONE, input.unit(), tables.wage())
                .employedDays();
        if (leave.compareTo(Quantity.whole(employed)) > 0) {
            findings.add(
                    new Finding(FindingCode.TOO_MANY_DAYS, "leaveDays", leave.toString(), String.valueOf(employed)));
        }
    }

    private void overtime() {
        Quantity all =
                facts.weekdayOvertimeHours().plus(facts.restDayOvertimeHours()).plus(facts.holidayOvertimeHours());
        LocalDate end = tables.key().month().atEndOfMonth();
        Quantity most = Quantity.whole(end.getDayOfMonth() * HOURS_OF_DAY);
        if (all.compareTo(most) > 0) {
            findings.add(new Finding(FindingCode.TOO_MANY_HOURS, "overtimeHours", all.toString(), most.toString()));
        }
        for (OvertimeKind kind : OvertimeKind.values()) {
            if (!kind.hours(facts).isZero() && !isPaid(kind)) {
                findings.add(new Finding(
                        FindingCode.OVERTIME_NOT_IN_SCHEME,
                        "overtimeHours",
                        kind.name(),
                        tables.key().scheme()));
            }
        }
    }

    private boolean isPaid(OvertimeKind kind) {
        return tables.wage().scheme().values().components().stream()
                .map(Component::kind)
                .anyMatch(paid -> paid instanceof OvertimePay overtime && overtime.hourKind() == kind);
    }

    private void events() {
        for (String event : facts.counts().keySet()) {
            boolean isPaid = tables.wage().scheme().values().components().stream()
                    .map(Component::kind)
                    .anyMatch(kind ->
                            kind instanceof CountRate count && count.event().equals(event));
            if (!isPaid) {
                findings.add(new Finding(
                        FindingCode.EVENT_NOT_IN_SCHEME,
                        "counts",
                        event,
                        tables.key().scheme()));
            }
        }
    }
}
