package org.fenglu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.fenglu.force.payrun.Tally;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(OwnStore.class)
class DemonstrationTest {

    @Inject
    ShownForce shown;

    @Inject
    DataSource source;

    @Inject
    RateBook book;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            month,   officers, paid, refused
            2026-01, 46, 45, 1
            2026-02, 47, 46, 1
            2026-03, 47, 46, 1
            2026-04, 47, 45, 2
            2026-05, 49, 47, 2
            2026-06, 50, 47, 3
            2026-07, 57, 54, 3
            2026-08, 57, 54, 3
            2026-09, 57, 54, 3
            2026-10, 58, 53, 5
            """, useHeadersInDisplayName = true)
    void everyMonthCountsExactly(YearMonth month, long officers, long paid, long refused) throws SQLException {
        Tally tally = month(month).last().tally();
        assertThat(tally.officers()).isEqualTo(officers);
        assertThat(tally.paid()).isEqualTo(paid);
        assertThat(tally.refused()).isEqualTo(refused);
        assertThat(number("select count(*) from payslip where month = '" + month.atDay(1) + "'"))
                .isEqualTo(paid);
        assertThat(number("select sum(net) from payslip where month = '" + month.atDay(1) + "'"))
                .isEqualTo(tally.net().fen());
        long employed = Force.of(ShownForce.OFFICERS, ShownForce.SEED, book)
                .people()
                .filter(person -> person.jobIn(month).isPresent())
                .count();
        assertThat(employed).isEqualTo(officers);
    }

    @Test
    void whoIsRefusedIsRefusedForAReason() {
        Map<FindingCode, Long> codes = new TreeMap<>();
        shown.report().months().forEach(month -> month.last()
                .byCode()
                .forEach(group -> codes.merge(group.code(), group.officers(), Long::sum)));
        assertThat(codes)
                .isEqualTo(Map.of(
                        FindingCode.NO_YEAR_TO_DATE, 19L,
                        FindingCode.VAT_METHOD_NOT_ESTABLISHED, 17L,
                        FindingCode.TOO_MANY_DAYS, 2L,
                        FindingCode.ASSESSMENT_MISSING, 1L));
    }

    @Test
    void onlyTheRatesThatAreUsedAreAccepted() throws SQLException {
        assertThat(shown.report().accepted()).contains("scheme/example-seven-grade@2021-01-01");
        assertThat(number("select count(*) from acceptance"))
                .isEqualTo(shown.report().accepted().size());
        assertThat(number("select count(*) from acceptance where accepted_by <> '" + DemoSteps.ACCEPTED_BY + "'"))
                .isZero();
    }

    @Test
    void shownAgainItChangesNothing() throws SQLException {
        shown.report();
        long before = stored();
        DemoReport again = shown.show(ShownForce.OFFICERS, ShownForce.SEED);
        assertThat(again.isChanged()).isFalse();
        assertThat(stored()).isEqualTo(before);
        assertThat(again.months()).allMatch(month -> month.last().tally().written() == 0);
    }

    @Test
    void anotherForceIsNotPutBesideIt() throws SQLException {
        shown.report();
        long before = stored();
        assertThatThrownBy(() -> shown.show(ShownForce.OFFICERS, 2))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DEMO_STORE_IN_USE"));
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} officers")
    @CsvSource({"19", "0", "-1", "5000001"})
    void sizeMustBePossible(int officers) {
        assertThatThrownBy(() -> shown.show(officers, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DEMO_SIZE"));
    }

    private DemoMonth month(YearMonth month) {
        return shown.report().months().stream()
                .filter(shownMonth -> shownMonth.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private long stored() throws SQLException {
        return number(
                "select (select count(*) from payslip) * 1000000 + (select count(*) from payslip_superseded) * 1000"
                        + " + (select count(*) from finding) + (select count(*) from import_file)");
    }

    private long number(String query) throws SQLException {
        shown.report();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
