package org.fenglu.force.payrun;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.force.payrun.WireForce.NOVEMBER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A stale payslip over the wire")
class StaleResourceTest {

    private static final String UNIT = "STALE";
    private static final YearMonth DECEMBER = NOVEMBER.plusMonths(1);
    private static final String OFFICER = WireForce.officer(UNIT, 2);

    @Inject
    WireForce force;

    @Inject
    Payruns payruns;

    @Test
    void isSaidUntilItsMonthsAreRunAgain() throws IOException, SQLException {
        force.takeIn(UNIT);
        run(NOVEMBER);
        long december = run(DECEMBER);
        payslip(NOVEMBER, null, null);
        payslip(DECEMBER, null, null);

        force.correct(UNIT, 2, "month,unpaid_leave_days", "2026-11,2");
        payslip(NOVEMBER, "MONTH_FACTS", "2026-11");
        payslip(DECEMBER, "EARLIER_MONTH_STALE", "2026-11");
        year("MONTH_FACTS", "EARLIER_MONTH_STALE");

        long again = run(NOVEMBER);
        payslip(NOVEMBER, null, null);
        payslip(DECEMBER, "EARLIER_MONTH_REPLACED", "2026-12");
        year(null, "EARLIER_MONTH_REPLACED");
        given().get("/v1/runs/" + again).then().body("stale", nullValue());
        given().header("Accept-Language", "en")
                .get("/v1/runs/" + december)
                .then()
                .body("stale", hasSize(1))
                .body("stale[0].payslips", is(1))
                .body("stale[0].first[0].officerNo", equalTo(OFFICER))
                .body("stale[0].what", containsString("2026-11"))
                .body("stale[0].todo", containsString("Run 2026-12 again"));
        given().get("/v1/runs?limit=1000")
                .then()
                .body("items.find { it.id == " + december + " }.stale[0].cause", equalTo("EARLIER_MONTH_REPLACED"))
                .body("items.find { it.id == " + december + " }.stale[0].todo", containsString("重新核算 2026-12"));

        run(DECEMBER);
        payslip(DECEMBER, null, null);
        year(null, null);
    }

    private long run(YearMonth month) {
        RunSummary summary = payruns.run(RunOrder.of(month, UNIT, null), RunProgress.NONE);
        assertThat(summary.tally().paid()).isEqualTo(4);
        return summary.id();
    }

    private static void payslip(YearMonth month, String cause, String since) {
        given().get("/v1/payslips/" + OFFICER + "/" + month)
                .then()
                .statusCode(200)
                .body("stale.cause", equalTo(cause))
                .body("stale.since", equalTo(since));
    }

    private static void year(String november, String december) {
        given().get("/v1/officers/" + OFFICER + "/years/2026")
                .then()
                .body("months[0].stale.cause", equalTo(november))
                .body("months[1].stale.cause", equalTo(december));
    }
}
