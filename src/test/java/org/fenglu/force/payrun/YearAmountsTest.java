package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.tax.YearAmount;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.store.database.Schema;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Payslips stored with a column for each amount of the year keep every amount in the array")
@ExtendWith(EmptyStore.class)
class YearAmountsTest {

    private static final String BEFORE = """
        drop schema public cascade;
        create schema public
        """;

    /** Three payslips that stand and one that does no more, each with six amounts of its own. */
    private static final String PAYSLIPS = """
        insert into line_layout (hash, codes, names, sections)
        values (sha256('1'), '{BASE}', '{基本工资}', '{GROSS}');
        insert into payslip (month, unit, officer_no, hired_on, payrun, rate_book, layout, known_at, pay_date,
            tax_year, gross, employee_contributions, tax, deductions, net, employer_contributions, employer_cost,
            ytd_income, ytd_contributions, ytd_additional, ytd_personal_pension, ytd_relief, ytd_withheld,
            contribution_base, housing_fund_base, region, scheme, input_hash, lines)
        select '2026-01-01', 'U', 'P' || at, '2020-01-01', 1, 1, 1, now(), '2026-01-31', 2026,
            700000, 0, 0, 0, 700000, 0, 700000,
            at * 1000 + 1, at * 1000 + 2, at * 1000 + 3, at * 1000 + 4, at * 1000 + 5, at * 1000 + 6,
            at, null, '110000', 's', sha256('input'), array[700000]
        from generate_series(1, 4) at;
        insert into payslip_superseded select *, now(), 2 from payslip where officer_no = 'P4';
        delete from payslip where officer_no = 'P4'
        """;

    @Test
    void areCarriedOver(DataSource store) throws SQLException {
        stored(store);

        assertThat(ask(store, "select string_agg(year_amounts::text, ' ' order by officer_no) from payslip"))
                .isEqualTo("{1001,1002,1003,1004,1005,1006} {2001,2002,2003,2004,2005,2006}"
                        + " {3001,3002,3003,3004,3005,3006}");
        assertThat(ask(store, "select year_amounts::text from payslip_superseded"))
                .isEqualTo("{4001,4002,4003,4004,4005,4006}");
        assertThat(ask(
                        store,
                        "select string_agg(table_name, ' ') from information_schema.columns where column_name"
                                + " like 'ytd%' or (column_name = 'year_amounts' and is_generated = 'ALWAYS')"))
                .isNull();
        assertThat(ask(store, "select sum(amount) from payslip_line")).isEqualTo("2100000");
    }

    @Test
    void areReadByName(DataSource store) throws SQLException {
        stored(store);

        try (Connection connection = store.getConnection()) {
            OfficerKey key = new OfficerKey("U", "P4", LocalDate.of(2020, 1, 1));
            assertThat(CarriedRows.everOf(connection, YearMonth.of(2026, 1), key))
                    .singleElement()
                    .satisfies(carried -> {
                        assertThat(carried.year())
                                .isEqualTo(new YearToDate(
                                        2026,
                                        Money.ofFen(4001),
                                        Money.ofFen(4002),
                                        Money.ofFen(4003),
                                        Money.ofFen(4004),
                                        Money.ofFen(4005),
                                        Money.ofFen(4006)));
                        assertThat(carried.contributionBase()).isEqualTo(Money.ofFen(4));
                        assertThat(carried.housingFundBase()).isNull();
                    });
        }
    }

    @Test
    void areNeverChanged(DataSource store) throws SQLException {
        stored(store);

        assertThatThrownBy(() -> execute(store, "update payslip set year_amounts[6] = 0"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute(store, "update payslip_superseded set year_amounts[6] = 0"))
                .isInstanceOf(SQLException.class);
    }

    /** A program that knows a further amount reads the payslips of one that did not. */
    @Test
    void oneThatIsNotThereIsZero() {
        assertThat(YearToDate.ofFen(2026, new long[] {7}).amount(YearAmount.INCOME))
                .isEqualTo(Money.ofFen(7));
        assertThat(YearToDate.ofFen(2026, new long[] {7}).amount(YearAmount.WITHHELD))
                .isEqualTo(Money.ZERO);
        assertThat(YearToDate.ofFen(2026, new long[] {1, 2, 3, 4, 5, 6}).fen()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    private static void stored(DataSource store) throws SQLException {
        execute(store, BEFORE);
        Flyway.configure().dataSource(store).target("7").load().migrate();
        execute(store, PAYSLIPS);
        Schema.migrate(store);
    }

    private static String ask(DataSource store, String question) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(DataSource store, String commands) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(commands);
        }
    }
}
