package org.fenglu.kernel.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.pay.month.TablesOutcome;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.staff.PayerClass;

/** A whole rate book made in code: the national tables, five cities and two schemes, one of them of every kind. */
public final class SampleBook {

    public static final RateBook BOOK = book();

    private SampleBook() {}

    private static RateBook book() {
        TableSet tables = new TableSet();
        NationalTables.into(tables);
        CityTables.into(tables);
        tables.put("scheme/" + SevenGrades.ID, "2021-01-01", SevenGrades.scheme(), "示例方案");
        tables.put("scheme/" + PlainScheme.ID, "2021-01-01", PlainScheme.scheme(), "示例方案");
        return tables.book();
    }

    /** Returns the book with one table replaced by a single version that holds from 2019 on. */
    public static RateBook with(RateBook book, String table, Object values) {
        Timeline<Object> timeline =
                new Timeline<>(table, List.of(new Dated<>(values, TableSet.version(table, "2019-01-01..", "示例"))));
        return book.with(timeline, table);
    }

    /** Returns the tables of a month of the example scheme, paid on its last day by a public body. */
    public static MonthTables tables(String month, String region) {
        YearMonth of = YearMonth.parse(month);
        return tables(BOOK, key(of, of.atEndOfMonth(), region));
    }

    /** Returns the tables of a key; throws where something is missing. */
    public static MonthTables tables(RateBook book, MonthKey key) {
        TablesOutcome outcome = TablesOfMonth.lookUp(book, key);
        return Objects.requireNonNull(outcome.tables(), () -> outcome.findings().toString());
    }

    /** Returns the key of the example scheme, for a public body of the first industry class. */
    public static MonthKey key(YearMonth month, LocalDate payDate, String region) {
        return new MonthKey(month, payDate, new Region(region), SevenGrades.ID, PayerClass.GOVERNMENT, 1);
    }

    /** Returns one version of a table, of grade A, that holds from 2019 on. */
    public static <T> Dated<T> dated(String table, T values) {
        return new Dated<>(values, TableSet.version(table, "2019-01-01..", "示例"));
    }
}
