package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.BaseLines;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.people.roster.CopyRows;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.SqlText;
import org.fenglu.store.database.StoreFailure;

/**
 * What the stored payslips of a calendar year paid of the wage items that count for a base: the components with the
 * flag, as the scheme said that paid them, and the statutory wage lines (sick pay and top-ups are wages too).
 */
@ApplicationScoped
public class PaidYears {

    private final DataSource database;
    private final KeptRateBooks books;
    private final LineLayouts layouts;

    /** Makes them of a database. */
    @Inject
    public PaidYears(DataSource database) {
        this.database = database;
        this.books = new KeptRateBooks(database);
        this.layouts = new LineLayouts(database);
    }

    /**
     * Returns what each employment was paid, yuan, in each month of a year that it has a payslip of.
     *
     * @param flag the flag of the components that count
     */
    public Map<OfficerKey, SortedMap<YearMonth, Money>> of(int year, Flag flag) {
        try (Connection connection = database.getConnection()) {
            List<Form> forms = forms(connection, months(year));
            return forms.isEmpty() ? Map.of() : read(connection, months(year), places(forms, flag));
        } catch (SQLException failed) {
            throw new StoreFailure("What was paid in " + year + " cannot be read", failed);
        }
    }

    /**
     * What payslips with the same lines have in common.
     *
     * @param layout number of their lines
     * @param rateBook number of the book that paid them
     * @param scheme id of the scheme
     * @param month the month
     */
    private record Form(int layout, int rateBook, String scheme, LocalDate month) {}

    private static String months(int year) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        return "month between " + SqlText.literal(first) + " and "
                + SqlText.literal(first.plusYears(1).minusDays(1));
    }

    private static List<Form> forms(Connection connection, String months) throws SQLException {
        List<Form> forms = new ArrayList<>();
        CopyRows.each(
                connection,
                "select distinct layout, rate_book, scheme, month from payslip where " + months,
                row -> forms.add(new Form(
                        Math.toIntExact(row.number()), Math.toIntExact(row.number()), row.text(), row.date())));
        return forms;
    }

    /** The places of the lines that count, as rows of SQL. */
    private String places(List<Form> forms, Flag flag) {
        StringJoiner rows = new StringJoiner(", ");
        for (Form form : forms) {
            PayScheme scheme = books.of(form.rateBook())
                    .on(PayScheme.key(form.scheme()), form.month())
                    .values();
            LineLayout layout = layouts.of(form.layout());
            StringJoiner places = new StringJoiner(",", "'{", "}'::int[]");
            for (int at : BaseLines.places(layout, scheme, flag)) {
                places.add(String.valueOf(at + 1));
            }
            rows.add("(" + form.layout() + ", " + form.rateBook() + ", '" + form.scheme() + "', "
                    + SqlText.literal(form.month()) + ", " + places + ")");
        }
        return rows.toString();
    }

    private static Map<OfficerKey, SortedMap<YearMonth, Money>> read(
            Connection connection, String months, String places) throws SQLException {
        String query = "select p.unit, p.officer_no, p.hired_on, p.month,"
                + " (select coalesce(sum(p.lines[at]), 0)::bigint from unnest(form.places) at)"
                + " from payslip p join (values " + places + ") form (layout, rate_book, scheme, month, places)"
                + " using (layout, rate_book, scheme, month) where " + months;
        Map<OfficerKey, SortedMap<YearMonth, Money>> byMonth = new HashMap<>();
        CopyRows.each(connection, query, row -> {
            OfficerKey key = new OfficerKey(row.text(), row.text(), row.date());
            YearMonth month = YearMonth.from(row.date());
            byMonth.computeIfAbsent(key, any -> new TreeMap<>()).put(month, Money.ofFen(row.number()));
        });
        return byMonth;
    }
}
