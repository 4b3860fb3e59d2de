package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.force.payrun.WireForce.NOVEMBER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.Rates;
import org.fenglu.force.payrun.StoredPayslip.ExplainedPayslip;
import org.fenglu.kernel.explanation.Replay;
import org.fenglu.store.database.DatabaseForTests;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The explanation of a stored payslip")
class ExplanationsTest {

    private static final String UNIT = "EXPL";
    private static final YearMonth DECEMBER = NOVEMBER.plusMonths(1);

    @Inject
    WireForce force;

    @Inject
    Payruns payruns;

    @Inject
    Explanations explanations;

    @Inject
    DataSource database;

    @BeforeEach
    void run() throws IOException, SQLException {
        force.takeIn(UNIT);
        run(payruns, NOVEMBER);
        run(payruns, DECEMBER);
    }

    @Test
    void comesToTheStoredAmountsByAnotherCalculatorToo() {
        for (int at = 1; at < WireForce.OFFICERS; at++) {
            for (YearMonth month : new YearMonth[] {NOVEMBER, DECEMBER}) {
                ExplainedPayslip explained = explanations.of(officer(at), month, null);
                assertThat(Replay.complaints(explained.stored().payslip(), explained.steps()))
                        .isEmpty();
            }
        }
    }

    @Test
    void seesWhatWasKnownThen() throws IOException, SQLException {
        StoredPayslip december = explanations.of(officer(2), DECEMBER, UNIT).stored();
        force.correct(UNIT, 2, "month,unpaid_leave_days", "2026-11,2");
        run(payruns, NOVEMBER);

        ExplainedPayslip unchanged = explanations.of(december);
        run(payruns, DECEMBER);
        ExplainedPayslip corrected = explanations.of(officer(2), DECEMBER, UNIT);

        assertThat(unchanged.stored()).isSameAs(december);
        assertThat(corrected.stored().carried().year().income())
                .isLessThan(december.carried().year().income());
    }

    @Test
    void usesTheRatesThatPaid() {
        RateFiles rates = ChangedRates.of(
                "scheme/example-seven-grade.yaml",
                "{post: PATROL, amount: \"700.00\"}",
                "{post: PATROL, amount: \"710.00\"}");
        Engine engine = Engine.ofThisProgram("test");
        run(new Payruns(database, Rates.of(rates), engine), NOVEMBER);

        ExplainedPayslip explained = explanations.of(officer(3), NOVEMBER, UNIT);

        assertThat(explained.stored().head().fingerprint()).isEqualTo(rates.fingerprint());
        assertThat(explained.stored().origin().engineVersion()).isEqualTo("test");
        assertThat(explained.stored().payslip().amount("POST_ALLOWANCE")).hasToString("710.00");
        run(payruns, NOVEMBER);
        assertThat(explanations.of(officer(3), NOVEMBER, UNIT).stored().head().fingerprint())
                .isNotEqualTo(rates.fingerprint());
    }

    @Test
    void isThatOfThePayslipThatStandsAfterItWasConfirmed() {
        StoredPayslip before = explanations.of(officer(3), NOVEMBER, UNIT).stored();

        run(new Payruns(database, Rates.of(ChangedRates.unusedRate()), Engine.ofThisProgram("test")), NOVEMBER);

        ExplainedPayslip explained = explanations.of(officer(3), NOVEMBER, UNIT);
        assertThat(explained.stored().origin()).isEqualTo(before.origin());
        assertThat(explained.steps()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a whole that adds up | gross net employer_cost lines[1] | comes out differently
            one line by itself   | lines[1]                         | does not add up
            one total by itself  | employer_cost                    | does not add up
            """, delimiter = '|')
    void isNotGivenWhereAnAmountWasTamperedWith(String name, String columns, String words) throws SQLException {
        tamper(columns, "+ 1");
        try {
            assertThatThrownBy(() -> explanations.of(officer(4), NOVEMBER, UNIT))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(words);
        } finally {
            tamper(columns, "- 1");
        }
        assertThat(explanations.of(officer(4), NOVEMBER, UNIT).steps()).isNotEmpty();
    }

    private void tamper(String columns, String change) throws SQLException {
        String changes = Stream.of(columns.split(" "))
                .map(column -> column + " = " + column + " " + change)
                .collect(Collectors.joining(", "));
        try (Connection connection = DatabaseForTests.administrator().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update payslip set " + changes + " where officer_no = '" + officer(4)
                    + "' and month = date '2026-11-01'");
            statement.execute("set session_replication_role = origin");
        }
    }

    private static void run(Payruns payruns, YearMonth month) {
        payruns.run(RunOrder.of(month, UNIT, null), RunProgress.NONE);
    }

    private static String officer(int at) {
        return WireForce.officer(UNIT, at);
    }
}
