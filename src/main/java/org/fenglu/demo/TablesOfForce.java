package org.fenglu.demo;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.pay.month.TablesOutcome;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Version;

/** The tables that the units of a force need, looked up once a unit and month. */
final class TablesOfForce {

    private final RateBook book;
    private final Force force;
    private final Map<MonthKey, TablesOutcome> found = new HashMap<>();

    TablesOfForce(RateBook book, Force force) {
        this.book = book;
        this.force = force;
    }

    /** Returns the tables of a unit's month; throws where one is missing. */
    MonthTables of(Job job, YearMonth month) {
        TablesOutcome outcome = find(job.unit(), month);
        if (outcome.tables() == null) {
            throw new IllegalStateException("The opening balances of "
                    + job.unit().code() + " need the tables of " + month + ", but: " + outcome.findings());
        }
        return outcome.tables();
    }

    /** Returns the rate versions of grade C that the force's year rests on, by id. */
    List<String> gradeC() {
        TreeSet<String> ids = new TreeSet<>();
        for (DemoUnit unit : force.units()) {
            DemoYear.months().forEach(month -> gradeC(unit, month).forEach(ids::add));
        }
        return List.copyOf(ids);
    }

    private Stream<String> gradeC(DemoUnit unit, YearMonth month) {
        MonthTables tables = find(unit, month).tables();
        return tables == null
                ? Stream.empty()
                : tables.versions().stream()
                        .filter(version -> version.evidence() == Evidence.C)
                        .map(Version::id);
    }

    private TablesOutcome find(DemoUnit unit, YearMonth month) {
        UnitKind kind = unit.kind();
        MonthKey key = new MonthKey(
                month,
                month.atEndOfMonth(),
                kind.city().region(),
                kind.scheme().id(),
                kind.employer().payer(),
                1);
        return found.computeIfAbsent(key, missing -> TablesOfMonth.lookUp(book, missing));
    }
}
