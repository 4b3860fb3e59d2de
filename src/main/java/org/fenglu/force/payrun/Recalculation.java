package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.fenglu.book.acceptance.AcceptedVersions;
import org.fenglu.force.payrun.TablesOfRun.KeyTables;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthKey;
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
    private final RunTerms terms;

    Recalculation(Connection connection, StoredPayslip stored, RateBook book) throws SQLException {
        this.connection = connection;
        this.stored = stored;
        PayslipHead head = stored.head();
        StoredPayslip.Origin origin = stored.origin();
        this.terms = new RunTerms(
                origin.run(),
                new RunOrder(head.month(), null, head.payDate()),
                origin.knownAt(),
                book,
                origin.rateBook(),
                origin.engineVersion(),
                Units.in(connection, head.month(), origin.knownAt()),
                AcceptedVersions.asKnownAt(connection, origin.knownAt()),
                1);
    }

    /** Returns the steps; refuses where the input is not the one of then, or an amount comes out differently. */
    List<Step> steps() throws SQLException {
        OfficerRow row = row();
        UnitTerms unit = terms.units().of(row.unit());
        MonthKey key = terms.key(row.officer(), unit);
        KeyTables found = new TablesOfRun(terms.book(), terms.accepted(), layout -> 0).of(key);
        MonthTables tables = found.tables();
        if (tables == null) {
            throw notTheSame("tables", found.findings().toString());
        }
        InputHash hash = new InputHash();
        Carried carried = carried(row, hash, hash.shared(terms, key, unit, found.accepted()));
        Workings workings = Workings.kept();
        MonthInput input = new MonthInput(row.officer(), unit, row.facts(), carried);
        requireSame(MonthCalculation.outcome(input, tables, workings));
        return workings.steps();
    }

    private OfficerRow row() throws SQLException {
        PayslipHead head = stored.head();
        return new Officers()
                .one(connection, head.officerNo(), head.month(), terms.knownAt()).stream()
                        .filter(row -> row.unit().equals(head.unit()))
                        .filter(row -> row.officer().hiredOn().equals(stored.hiredOn()))
                        .findFirst()
                        .orElseThrow(() -> notTheSame("officer", head.officerNo()));
    }

    /** What was handed over then: the one with which the input has the stored hash. */
    private @Nullable Carried carried(OfficerRow row, InputHash hash, byte[] shared) throws SQLException {
        List<@Nullable Carried> every =
                new ArrayList<>(CarriedRows.everOf(connection, stored.month().minusMonths(1), row.key()));
        every.add(row.opening());
        byte[] wanted = HexFormat.of().parseHex(stored.origin().inputHash());
        for (Carried one : every) {
            if (Arrays.equals(hash.of(shared, one, row.canonical()), wanted)) {
                return one;
            }
        }
        throw notTheSame("inputHash", stored.origin().inputHash());
    }

    private void requireSame(MonthOutcome outcome) {
        if (!(outcome instanceof Paid paid)) {
            throw notTheSame("outcome", outcome.toString());
        }
        if (!paid.payslip().totals().equals(stored.payslip().totals())
                || !paid.carried().equals(stored.carried())) {
            throw notTheSame("totals", paid.payslip().totals().toString());
        }
        for (int at = 0; at < stored.payslip().layout().size(); at++) {
            String code = stored.payslip().layout().lines().get(at).code();
            if (!paid.payslip().amount(code).equals(stored.payslip().amount(at))) {
                throw notTheSame(code, paid.payslip().amount(code).toString());
            }
        }
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
                        "engine", terms.engineVersion()));
    }
}
