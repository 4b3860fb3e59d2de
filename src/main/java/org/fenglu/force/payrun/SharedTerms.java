package org.fenglu.force.payrun;

import java.util.HashMap;
import java.util.Map;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.people.roster.Units;

/** What officers of one unit and key share, made once; an instance serves one thread. */
final class SharedTerms {

    /**
     * What they share.
     *
     * @param unit what the unit has decided
     * @param tables the tables of the key
     * @param hash the part of the input's hash that is the same for all of them
     */
    record OfKey(UnitTerms unit, KeyTables tables, byte[] hash) {}

    private final RunTerms run;
    private final TablesOfRun tables;
    private final InputHash hash;
    private final Map<MonthKey, OfKey> ofUnit = new HashMap<>();
    private UnitTerms unit = Units.standard("");

    SharedTerms(RunTerms run, TablesOfRun tables, InputHash hash) {
        this.run = run;
        this.tables = tables;
        this.hash = hash;
    }

    /** Returns what an officer's unit and key share; officers come unit by unit, so one unit is remembered. */
    OfKey of(OfficerRow row) {
        if (!row.unit().equals(unit.unit())) {
            unit = run.units().of(row.unit());
            ofUnit.clear();
        }
        return ofUnit.computeIfAbsent(run.key(row.officer(), unit), this::make);
    }

    private OfKey make(MonthKey key) {
        KeyTables found = tables.of(key);
        return new OfKey(unit, found, hash.shared(run, key, unit, found.accepted()));
    }
}
