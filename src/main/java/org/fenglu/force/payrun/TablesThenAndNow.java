package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fenglu.book.acceptance.AcceptedVersions;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.force.payrun.LastRuns.LastRun;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.people.roster.CopyRows;
import org.fenglu.people.roster.Units;
import org.fenglu.store.database.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/** The tables that a run paid with, beside those that it would pay with now. */
final class TablesThenAndNow {

    private final LastRun run;
    private final @Nullable TablesOfRun then;
    private final TablesOfRun now;

    /** Looks into two books where they differ, and into none where the run paid with the book that is in use. */
    TablesThenAndNow(Connection connection, LastRun run, KeptRateBooks books, RateBook inUse) throws SQLException {
        boolean isSameBook = run.fingerprint().equals(inUse.fingerprint());
        this.run = run;
        this.then = isSameBook
                ? null
                : new TablesOfRun(
                        books.of(run.rateBook()), AcceptedVersions.asKnownAt(connection, run.knownAt()), layout -> 0);
        this.now = new TablesOfRun(inUse, AcceptedVersions.now(connection), layout -> 0);
    }

    /** Returns whether the tables of a key say something else now. */
    boolean isChanged(MonthKey key) {
        return then != null && !Arrays.equals(then.of(key).values(), now.of(key).values());
    }

    /** Returns whether they say something else for any place, scheme, payer and class that the roster ever had. */
    boolean isAnyChanged(Connection connection) throws SQLException {
        if (then == null) {
            return false;
        }
        Set<Integer> classes = new LinkedHashSet<>();
        classes.add(Units.standard("").industryClass());
        Units.in(connection, run.order().month(), KnowledgeTime.now(connection))
                .decided()
                .values()
                .forEach(terms -> classes.add(terms.industryClass()));
        Set<MonthKey> keys = new LinkedHashSet<>();
        CopyRows.each(connection, "select distinct region, scheme, payer from officer", row -> {
            Region region = new Region(row.text());
            String scheme = row.text();
            PayerClass payer = PayerClass.valueOf(row.text());
            for (int industryClass : classes) {
                keys.add(
                        new MonthKey(run.order().month(), run.order().payDate(), region, scheme, payer, industryClass));
            }
        });
        return keys.stream().anyMatch(this::isChanged);
    }
}
