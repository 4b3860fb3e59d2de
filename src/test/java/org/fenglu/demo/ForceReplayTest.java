package org.fenglu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fenglu.force.payrun.Explanations;
import org.fenglu.force.payrun.StoredPayslip.ExplainedPayslip;
import org.fenglu.kernel.explanation.Replay;
import org.junit.jupiter.api.Test;

/** Does the explanations of stored payslips again, with another calculator, to the fen. */
@QuarkusTest
@TestProfile(OwnStore.class)
class ForceReplayTest {

    private static final int PAYSLIPS = 150;

    @Inject
    ShownForce shown;

    @Inject
    Explanations explanations;

    @Inject
    DataSource source;

    @Test
    void drawnPayslipsOfTheForceReplay() throws SQLException {
        shown.report();
        List<Place> stored = stored();
        Draw draw = Draw.of(ShownForce.SEED, stored.size());
        Set<Integer> drawn = new TreeSet<>();
        while (drawn.size() < PAYSLIPS) {
            drawn.add(draw.below(stored.size()));
        }
        Set<String> explained = new TreeSet<>();
        for (int at : drawn) {
            Place place = stored.get(at);
            ExplainedPayslip payslip = explanations.of(place.officerNo(), place.month(), place.unit());
            assertThat(Replay.complaints(payslip.stored().payslip(), payslip.steps()))
                    .as(place.toString())
                    .isEmpty();
            payslip.steps().forEach(step -> explained.add(step.line()));
        }
        assertThat(explained)
                .contains("SICK_PAY", "INCOME_TAX", "SUPPLEMENTARY_FUND_EMPLOYER", "AGENCY_VAT", "HOLIDAY_OVERTIME");
    }

    /** Where a payslip stands. */
    private record Place(String officerNo, YearMonth month, String unit) {}

    private List<Place> stored() throws SQLException {
        List<Place> stored = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select officer_no, to_char(month, 'YYYY-MM'), unit from payslip order by 2, 3, 1")) {
            while (rows.next()) {
                stored.add(new Place(rows.getString(1), YearMonth.parse(rows.getString(2)), rows.getString(3)));
            }
        }
        return stored;
    }
}
