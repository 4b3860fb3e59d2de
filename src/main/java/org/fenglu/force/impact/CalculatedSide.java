package org.fenglu.force.impact;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fenglu.force.payrun.CarriedRows;
import org.fenglu.force.payrun.TablesOfRun;
import org.fenglu.force.payrun.TablesOfRun.KeyTables;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.month.Refused;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.OfficerRow;
import org.jspecify.annotations.Nullable;

/** The side that a rate book calculates, on the road of a run; an instance serves one range of officers. */
final class CalculatedSide implements Side {

    private final TablesOfRun tables;
    private final YearMonth first;
    private final CarriedRows start;
    private final Map<OfficerKey, Carried> carried = new HashMap<>();
    private final Map<MonthKey, KeyTables> ofUnit = new HashMap<>();
    private final Set<String> ofGradeC = new TreeSet<>();
    private String unit = "";

    /**
     * Starts before the first month.
     *
     * @param tables the tables of the book, shared by all ranges
     * @param first the first month
     * @param start what the month before it hands over
     */
    CalculatedSide(TablesOfRun tables, YearMonth first, CarriedRows start) {
        this.tables = tables;
        this.first = first;
        this.start = start;
    }

    @Override
    public Answer of(OfficerRow row, ImpactTerms.OfMonth month, Workings workings) {
        OfficerKey key = row.key();
        Carried before = carried(row, month.month());
        carried.remove(key);
        UnitTerms terms = month.units().of(row.unit());
        KeyTables found = tables(row, month, terms);
        MonthTables usable = found.tables();
        if (usable == null) {
            return Answer.refused(found.findings());
        }
        MonthInput input = new MonthInput(row.officer(), terms, row.facts(), before);
        MonthOutcome outcome = MonthCalculation.outcome(input, usable, workings);
        if (outcome instanceof Paid paid) {
            carried.put(key, paid.carried());
            return Answer.paid(paid.payslip());
        }
        return Answer.refused(((Refused) outcome).findings());
    }

    /** Returns the versions of grade C that were used so far. */
    Set<String> ofGradeC() {
        return ofGradeC;
    }

    /** What the month before hands over: in the first month what is stored, then what this side made of it. */
    private @Nullable Carried carried(OfficerRow row, YearMonth month) {
        if (month.equals(first)) {
            return start.of(row);
        }
        Carried own = carried.get(row.key());
        return own != null ? own : row.opening();
    }

    /** Officers come unit by unit, so the tables of one unit are remembered. */
    private KeyTables tables(OfficerRow row, ImpactTerms.OfMonth month, UnitTerms terms) {
        if (!row.unit().equals(unit)) {
            unit = row.unit();
            ofUnit.clear();
        }
        return ofUnit.computeIfAbsent(month.key(row.officer(), terms), key -> {
            KeyTables found = tables.of(key);
            ofGradeC.addAll(found.accepted());
            return found;
        });
    }
}
