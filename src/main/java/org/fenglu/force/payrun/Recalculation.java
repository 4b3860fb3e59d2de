package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenglu.book.acceptance.AcceptedVersions;
import org.fenglu.force.payrun.TablesOfRun.KeyTables;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.people.roster.Officers;
import org.fenglu.people.roster.Units;
import org.fenglu.words.answer.PayslipHead;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** A stored payslip, calculated again from what was known when it was stored. */
final class Recalculation {

    private final Connection connection;
    private final StoredPayslip stored;
    private final RunOrder order;
    private final TablesOfRun tables;
    private final Units units;

    Recalculation(Connection connection, StoredPayslip stored, RateBook book) throws SQLException {
        this.connection = connection;
        this.stored = stored;
        PayslipHead head = stored.head();
        Instant knownAt = stored.origin().knownAt();
        this.order = new RunOrder(head.month(), null, head.payDate());
        this.tables = new TablesOfRun(book, AcceptedVersions.asKnownAt(connection, knownAt), layout -> 0);
        this.units = Units.in(connection, head.month(), knownAt);
    }

    /** Returns the steps; refuses where the input is not the one of then, or an amount comes out differently. */
    List<Step> steps() throws SQLException {
        OfficerRow row = row();
        UnitTerms unit = units.of(row.unit());
        KeyTables found = tables.of(order.key(row.officer(), unit));
        MonthTables ofMonth = found.tables();
        if (ofMonth == null) {
            throw notTheSame("tables", found.findings().toString());
        }
        PayslipDifference difference = null;
        for (Carried carried : everCarried(row)) {
            Workings workings = Workings.kept();
            MonthInput input = new MonthInput(row.officer(), unit, row.facts(), carried);
            difference = difference(MonthCalculation.outcome(input, ofMonth, workings));
            if (difference == null) {
                return workings.steps();
            }
        }
        PayslipDifference last = Objects.requireNonNull(difference, "at least the opening balance was tried");
        throw notTheSame(last.field(), last.found());
    }

    private OfficerRow row() throws SQLException {
        PayslipHead head = stored.head();
        return new Officers()
                .one(connection, head.officerNo(), head.month(), stored.origin().knownAt()).stream()
                        .filter(row -> row.unit().equals(head.unit()))
                        .filter(row -> row.officer().hiredOn().equals(stored.hiredOn()))
                        .findFirst()
                        .orElseThrow(() -> notTheSame("officer", head.officerNo()));
    }

    /** What may have been handed over then: the one from which the stored payslip follows is the one that was. */
    private List<@Nullable Carried> everCarried(OfficerRow row) throws SQLException {
        List<@Nullable Carried> every =
                new ArrayList<>(CarriedRows.everOf(connection, stored.month().minusMonths(1), row.key()));
        every.add(row.opening());
        return every;
    }

    private @Nullable PayslipDifference difference(MonthOutcome outcome) {
        return outcome instanceof Paid paid
                ? PayslipDifference.first(stored.payslip(), stored.carried(), paid)
                : new PayslipDifference("outcome", outcome.toString());
    }

    private Refusal notTheSame(String field, String found) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "PAYSLIP_NOT_REPRODUCED",
                Map.of(
                        "officer", stored.head().officerNo(),
                        "month", stored.month().toString(),
                        "field", field,
                        "found", found,
                        "engine", stored.origin().engineVersion()));
    }
}
