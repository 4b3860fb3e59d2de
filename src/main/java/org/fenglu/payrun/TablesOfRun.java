package org.fenglu.payrun;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fenglu.kernel.month.MonthKey;
import org.fenglu.kernel.month.MonthTables;
import org.fenglu.kernel.month.TablesOfMonth;
import org.fenglu.kernel.month.TablesOutcome;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;

/** The tables of each key, looked up once for all officers of a run; safe to share between threads. */
final class TablesOfRun {

    private final RateBook book;
    private final Set<String> accepted;
    private final LineLayouts layouts;
    private final Map<MonthKey, KeyTables> found = new ConcurrentHashMap<>();

    TablesOfRun(RateBook book, Set<String> accepted, LineLayouts layouts) {
        this.book = book;
        this.accepted = accepted;
        this.layouts = layouts;
    }

    KeyTables of(MonthKey key) {
        return found.computeIfAbsent(key, this::find);
    }

    private KeyTables find(MonthKey key) {
        TablesOutcome outcome = TablesOfMonth.of(book, key);
        MonthTables tables = outcome.tables();
        if (tables == null) {
            return KeyTables.refused(outcome.findings());
        }
        List<Finding> notAccepted = tables.notAccepted(accepted);
        return notAccepted.isEmpty()
                ? new KeyTables(tables, List.of(), layouts.idOf(tables.layout()), inUse(tables))
                : KeyTables.refused(notAccepted);
    }

    private static List<String> inUse(MonthTables tables) {
        return tables.versions().stream()
                .filter(version -> version.evidence() == Evidence.C)
                .map(Version::id)
                .sorted()
                .toList();
    }
}
