package org.fenglu.force.payrun;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.pay.month.TablesOutcome;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/** The tables of each key, looked up once for all officers of a run; safe to share between threads. */
public final class TablesOfRun {

    private final RateBook book;
    private final Set<String> accepted;
    private final ToIntFunction<LineLayout> layouts;
    private final TableValues values = new TableValues();
    private final Map<MonthKey, KeyTables> found = new ConcurrentHashMap<>();

    /**
     * The tables of one key, ready to pay with, or all that stands against it.
     *
     * @param tables the tables, or null where no one with this key can be paid
     * @param findings what is missing or not accepted; empty where there are tables
     * @param layout number under which the lines of its payslips are kept; 0 where there are no tables
     * @param accepted ids of the versions of grade C in use, in order
     * @param values what the tables say, as SHA-256; empty where there are none
     */
    public record KeyTables(
            @Nullable MonthTables tables, List<Finding> findings, int layout, List<String> accepted, byte[] values) {

        public KeyTables {
            findings = List.copyOf(findings);
            accepted = List.copyOf(accepted);
        }

        static KeyTables refused(List<Finding> findings) {
            return new KeyTables(null, findings, 0, List.of(), new byte[0]);
        }
    }

    /**
     * Starts with nothing looked up.
     *
     * @param book the rates
     * @param accepted versions of grade C that a named person answers for
     * @param layouts gives the number under which the lines of payslips are kept
     */
    public TablesOfRun(RateBook book, Set<String> accepted, ToIntFunction<LineLayout> layouts) {
        this.book = book;
        this.accepted = accepted;
        this.layouts = layouts;
    }

    /** Returns the tables of a key, or all that stands against it. */
    public KeyTables of(MonthKey key) {
        return found.computeIfAbsent(key, this::find);
    }

    private KeyTables find(MonthKey key) {
        TablesOutcome outcome = TablesOfMonth.lookUp(book, key);
        MonthTables tables = outcome.tables();
        if (tables == null) {
            return KeyTables.refused(outcome.findings());
        }
        List<Finding> notAccepted = tables.notAccepted(accepted);
        return notAccepted.isEmpty()
                ? new KeyTables(
                        tables,
                        List.of(),
                        layouts.applyAsInt(tables.layout()),
                        inUse(tables),
                        values.digest(tables.dated()))
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
