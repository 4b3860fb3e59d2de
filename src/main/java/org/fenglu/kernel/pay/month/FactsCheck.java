package org.fenglu.kernel.pay.month;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;

/** What is impossible about the facts of a month: negative counts, more days than there are, unknown events. */
final class FactsCheck {

    private static final int HOURS_OF_DAY = 12 + 12;
    private static final MonthFact[] ALL = MonthFact.values();
    private static final MonthFact[] REASONS =
            Arrays.stream(ALL).filter(fact -> fact.explained() != null).toArray(MonthFact[]::new);
    private static final OvertimeKind[] KINDS = OvertimeKind.values();

    private final MonthFacts facts;
    private final MonthTables tables;
    private final List<Finding> findings;

    private FactsCheck(MonthFacts facts, MonthTables tables, List<Finding> findings) {
        this.facts = facts;
        this.tables = tables;
        this.findings = findings;
    }

    /** Adds what is wrong with the facts of a month to the findings. */
    static void addFindings(MonthInput input, MonthTables tables, List<Finding> findings) {
        MonthFacts facts = input.facts();
        if (facts == MonthFacts.NONE) {
            return;
        }
        FactsCheck check = new FactsCheck(facts, tables, findings);
        int before = findings.size();
        if (facts.isAnyNegative()) {
            check.negative();
        }
        check.reasons();
        check.counts();
        if (findings.size() == before) {
            check.days(input);
            check.overtime();
        }
    }

    private void negative() {
        for (MonthFact fact : ALL) {
            if (facts.isNegative(fact)) {
                String zero = fact.unit() == MonthFact.Unit.YUAN ? "0.00" : "0";
                findings.add(new Finding(FindingCode.NEGATIVE_FACT, fact.key(), facts.written(fact), zero));
            }
        }
    }

    private void reasons() {
        for (MonthFact reason : REASONS) {
            MonthFact explained = Objects.requireNonNull(reason.explained(), "chosen so");
            if (facts.isReported(reason) != facts.isReported(explained)) {
                MonthFact missing = facts.isReported(reason) ? explained : reason;
                findings.add(new Finding(FindingCode.VALUE_MISSING, missing.key(), "", missing.name()));
            }
        }
    }

    private void counts() {
        if (!facts.counts().isEmpty() && !isEveryCountKnown()) {
            new TreeMap<>(facts.counts()).forEach(this::count);
        }
    }

    /** Nearly always true, so it is asked first, and without going through the map. */
    private boolean isEveryCountKnown() {
        List<String> events = scheme().events();
        int known = 0;
        for (int at = 0; at < events.size(); at++) {
            Quantity count = facts.counts().get(events.get(at));
            if (count != null && !count.isNegative()) {
                known++;
            }
        }
        return known == facts.counts().size();
    }

    private void count(String event, Quantity count) {
        if (count.isNegative()) {
            findings.add(new Finding(FindingCode.NEGATIVE_FACT, "counts." + event, count.toString(), "0"));
        }
        if (!scheme().events().contains(event)) {
            findings.add(new Finding(
                    FindingCode.EVENT_NOT_IN_SCHEME,
                    "counts",
                    event,
                    tables.key().scheme()));
        }
    }

    private void days(MonthInput input) {
        if (facts.isWithoutLeave()) {
            return;
        }
        Quantity leave = facts.sum(MonthFact.Unit.DAYS);
        int employed = AttendedShare.employedDays(input.officer(), tables.wage().work());
        if (leave.compareTo(Quantity.whole(employed)) > 0) {
            findings.add(
                    new Finding(FindingCode.TOO_MANY_DAYS, "leaveDays", leave.toString(), String.valueOf(employed)));
        }
    }

    private void overtime() {
        if (!facts.hasOvertime()) {
            return;
        }
        Quantity all = facts.sum(MonthFact.Unit.HOURS);
        int days = tables.wage().payMonth().last().getDayOfMonth();
        Quantity most = Quantity.whole(days * HOURS_OF_DAY);
        if (all.compareTo(most) > 0) {
            findings.add(new Finding(FindingCode.TOO_MANY_HOURS, "overtimeHours", all.toString(), most.toString()));
        }
        for (OvertimeKind kind : KINDS) {
            if (!kind.hours(facts).isZero() && !scheme().pays(kind)) {
                findings.add(new Finding(
                        FindingCode.OVERTIME_NOT_IN_SCHEME,
                        "overtimeHours",
                        kind.name(),
                        tables.key().scheme()));
            }
        }
    }

    private PayScheme scheme() {
        return tables.wage().scheme().values();
    }
}
