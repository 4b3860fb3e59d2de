package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.force.payrun.LastRuns.LastRun;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.people.roster.CopyRows;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.SqlText;
import org.fenglu.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Which stored payslips stand on something that has changed since they were last run: an earlier month, an opening
 * balance, the roster, facts, a unit's terms or rates. A payslip is stale as well while the one of the month before, in
 * the same tax year, is.
 *
 * <p>Nothing is marked in the store: what a run saw can be read again at any time, so nothing that changes can be
 * forgotten, and the run itself takes the mark away.
 */
@ApplicationScoped
public class StalePayslips {

    private final DataSource database;
    private final KeptRateBooks books;
    private final Supplier<RateBook> inUse;

    @Inject
    StalePayslips(DataSource database, KeptRateBooks books, RatesInUse rates) {
        this(database, books, rates::book);
    }

    StalePayslips(DataSource database, KeptRateBooks books, Supplier<RateBook> inUse) {
        this.database = database;
        this.books = books;
        this.inUse = inUse;
    }

    /**
     * Returns the stale payslips of the months of a calendar year and of the December before, by month; months without
     * any are left out.
     *
     * @param unit one unit, or null for the whole force
     */
    public SortedMap<YearMonth, List<StalePayslip>> of(int year, @Nullable String unit) {
        try (Connection connection = database.getConnection()) {
            SortedMap<YearMonth, List<StalePayslip>> stale = new TreeMap<>();
            List<StalePayslip> before = List.of();
            for (YearMonth month = YearMonth.of(year - 1, 12); month.getYear() <= year; month = month.plusMonths(1)) {
                before = of(connection, month, unit, before);
                if (!before.isEmpty()) {
                    stale.put(month, before);
                }
            }
            return stale;
        } catch (SQLException failed) {
            throw new StoreFailure("The stale payslips of " + year + " cannot be looked for", failed);
        }
    }

    /** Returns why a payslip is stale, or null where it is not. */
    public @Nullable StalePayslip of(StoredPayslip payslip) {
        return of(List.of(payslip)).get(0);
    }

    /** Returns why each of some payslips is stale, null where it is not, in their order. */
    List<@Nullable StalePayslip> of(List<StoredPayslip> payslips) {
        Map<String, SortedMap<YearMonth, List<StalePayslip>>> ofUnits = new HashMap<>();
        List<@Nullable StalePayslip> stale = new ArrayList<>();
        for (StoredPayslip payslip : payslips) {
            int year = payslip.month().getYear();
            String unit = payslip.head().unit();
            OfficerKey key = new OfficerKey(unit, payslip.head().officerNo(), payslip.hiredOn());
            stale.add(
                    ofUnits
                            .computeIfAbsent(year + unit, any -> of(year, unit))
                            .getOrDefault(payslip.month(), List.of())
                            .stream()
                            .filter(one -> one.key().equals(key))
                            .findFirst()
                            .orElse(null));
        }
        return stale;
    }

    /** Returns the stale payslips of a month and of the later ones of its year, by month. */
    public SortedMap<YearMonth, List<StalePayslip>> from(RunOrder order) {
        return of(order.month().getYear(), order.unit()).tailMap(order.month());
    }

    private List<StalePayslip> of(
            Connection connection, YearMonth month, @Nullable String unit, List<StalePayslip> before)
            throws SQLException {
        LastRuns runs = LastRuns.of(connection, month);
        if (runs.last().isEmpty()) {
            return List.of();
        }
        Map<OfficerKey, StalePayslip> stale = new LinkedHashMap<>();
        for (StalePayslip one : after(before, connection, month)) {
            stale.put(one.key(), one);
        }
        Map<LastRun, TablesThenAndNow> tables = new HashMap<>();
        for (LastRun run : runs.last()) {
            tables.put(run, new TablesThenAndNow(connection, run, books, inUse.get()));
        }
        Map<String, LastRun> units = ChangedUnits.since(runs, connection, month, unit);
        addUnitsOfChangedRates(units, runs, tables, connection, unit);
        for (Map.Entry<String, LastRun> one : units.entrySet()) {
            LastRun run = one.getValue();
            TablesThenAndNow ofRun = Objects.requireNonNull(tables.get(run), "one of the last runs");
            for (StalePayslip found : StaleMonth.find(connection, run, one.getKey(), ofRun)) {
                stale.putIfAbsent(found.key(), found);
            }
        }
        return List.copyOf(stale.values());
    }

    /** The payslips of a month that follow stale ones of the month before, in the same tax year. */
    private static List<StalePayslip> after(List<StalePayslip> before, Connection connection, YearMonth month)
            throws SQLException {
        if (before.isEmpty()) {
            return List.of();
        }
        Map<OfficerKey, StalePayslip> byKey = new HashMap<>();
        before.forEach(one -> byKey.put(one.key(), one));
        List<StalePayslip> after = new ArrayList<>();
        String query = """
                select p.unit, p.officer_no, p.hired_on
                from payslip p join payslip b using (unit, officer_no, hired_on, tax_year)
                where p.month = %s and b.month = %s
                order by p.unit, p.officer_no
                """.formatted(
                        SqlText.literal(month.atDay(1)),
                        SqlText.literal(month.minusMonths(1).atDay(1)));
        CopyRows.each(connection, query, row -> {
            OfficerKey key = new OfficerKey(row.text(), row.text(), row.date());
            StalePayslip earlier = byKey.get(key);
            if (earlier != null) {
                after.add(new StalePayslip(key, month, StaleCause.EARLIER_MONTH_STALE, earlier.since()));
            }
        });
        return after;
    }

    private static void addUnitsOfChangedRates(
            Map<String, LastRun> units,
            LastRuns runs,
            Map<LastRun, TablesThenAndNow> tables,
            Connection connection,
            @Nullable String unit)
            throws SQLException {
        for (Map.Entry<LastRun, TablesThenAndNow> one : tables.entrySet()) {
            if (one.getValue().isAnyChanged(connection)) {
                YearMonth month = one.getKey().order().month();
                KeyRange range = new KeyRange(unit, null, null);
                CopyRows.each(connection, "select distinct unit from payslip" + range.where(connection, month), row -> {
                    String paid = row.text();
                    LastRun run = runs.of(paid);
                    if (one.getKey().equals(run)) {
                        units.put(paid, run);
                    }
                });
            }
        }
    }
}
