package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.force.payrun.RunForTests.JANUARY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fenglu.people.roster.EmptyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The columns come from the database, so a column that is added later must be named here. */
@DisplayName("A payslip is looked at again when a column of its inputs changes, and not for the store's own columns")
@ExtendWith(EmptyStore.class)
class IdentityColumnsTest {

    private static final int OFFICER = 1;
    private static final List<String> KEYS = List.of("month", "through_month", "unit", "officer_no", "hired_on");
    private static final List<String> OF_THE_STORE =
            List.of("name_zh", "valid_from", "recorded_at", "import_id", "cancelled");

    private static final String OF_OFFICER = """
            left_on = date '2026-12-31'; service_from = date '2004-01-01'; last_year_average_wage = 600001;
            contract_wage = 900000; fund_ppm = 50000; supplementary_fund_ppm = 10000; first_job = true;
            tax_mode = 'FIRST_JOB'; last_year_income = 100; region = '370100'; scheme = 'OTHER'; form = 'DISPATCH';
            payer = 'ENTERPRISE'; status = 'PROBATION'; grade = 'CHIEF_1'; step = '5'; post_family = 'OTHER';
            post = 'CLERICAL'; post_grade = 'OTHER'; position = 'OTHER'; education = 'MASTER'; skill = 'OTHER';
            zone = 'OTHER'; personal = 'OTHER=1'; claims = 'ELDERLY_ONLY_CHILD:1000000:2026-01::2026-01-20:'
            """;
    private static final String OF_FACTS = """
            unpaid_leave_days = 101; sick_leave_days = 102; injury_leave_days = 103; weekday_overtime_hours = 104;
            rest_day_overtime_hours = 105; holiday_overtime_hours = 106; personal_pension = 107;
            loss_compensation = 108; court_deduction = 109; monthly_assessment = 'OTHER'; annual_assessment = 'OTHER';
            counts = 'OTHER=100'; further = e'\\tone_off_pay=100\\tone_off_reason=flood relief'
            """;
    private static final String OF_OPENING = """
            tax_year = 2025; income = 101; contributions = 102; personal_pension = 103; additional = 104; relief = 105;
            withheld = 106; contribution_base = 107; housing_fund_base = 108
            """;

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("officer", OF_OFFICER),
                Arguments.of("month_fact", OF_FACTS),
                Arguments.of("opening_balance", OF_OPENING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void looks(String table, String others, DataSource source) {
        RunForTests store = RunForTests.of(source, 2);
        opening(store);
        store.run(JANUARY);
        Map<String, String> values = values(others);

        assertThat(new TreeSet<>(values.keySet())).isEqualTo(columns(store, table));
        values.forEach((column, value) -> {
            String before = original(store, table, column);
            store.changed(table, OFFICER, "", column, value);
            assertThat(untouched(store.run(JANUARY))).as(column).isEqualTo(1);
            store.changed(table, OFFICER, "", column, before);
            store.run(JANUARY);
        });
        store.changed(table, OFFICER, "", "import_id", "77");
        assertThat(untouched(store.run(JANUARY))).as("import_id").isEqualTo(2);
    }

    private static long untouched(RunSummary summary) {
        return summary.tally().unchanged() - summary.tally().confirmed();
    }

    private static Map<String, String> values(String others) {
        Map<String, String> values = new HashMap<>();
        for (String one : others.split(";")) {
            String[] parts = one.strip().split(" = ", 2);
            values.put(parts[0], parts[1]);
        }
        return values;
    }

    private static TreeSet<String> columns(RunForTests store, String table) {
        String all = store.ask("select string_agg(column_name, ' ') from information_schema.columns"
                + " where table_schema = current_schema() and table_name = '" + table
                + "' and is_generated = 'NEVER'");
        TreeSet<String> columns = new TreeSet<>(List.of(all.split(" ")));
        KEYS.forEach(columns::remove);
        OF_THE_STORE.forEach(columns::remove);
        return columns;
    }

    private static String original(RunForTests store, String table, String column) {
        return store.ask("select coalesce(quote_literal(" + column + "), 'null') from " + table
                + " where officer_no = '" + StoredForce.officerNo(OFFICER) + "' order by recorded_at limit 1");
    }

    private static void opening(RunForTests store) {
        store.execute("insert into opening_balance (through_month, unit, officer_no, tax_year, income, contributions,"
                + " personal_pension, additional, relief, withheld, recorded_at, import_id)"
                + " values (date '2025-12-01', '"
                + StoredForce.unit(OFFICER) + "', '" + StoredForce.officerNo(OFFICER)
                + "', 2026, 0, 0, 0, 0, 0, 0, timestamptz '2026-01-02', 1)");
    }
}
