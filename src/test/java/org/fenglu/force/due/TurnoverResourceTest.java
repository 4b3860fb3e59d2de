package org.fenglu.force.due;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TurnoverResourceTest {

    private static final String TURNOVERS = "/v1/turnovers";

    @Test
    void startsWithThePublishedBounds() {
        given().get(TURNOVERS + "?year=2025&region=110000&kind=HOUSING_FUND&from=2025-07")
                .then()
                .statusCode(200)
                .body("from", equalTo("2025-07"))
                .body("floor", equalTo("2420.00"))
                .body("ceiling", equalTo("35811.00"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            ?year=2030&region=110000&kind=PENSION, TURNOVER_MONTH, 422
            ?year=2026&region=999999&kind=PENSION, TURNOVER_REGION, 404
            ?year=2026&region=110000&kind=MATERNITY, TURNOVER_NOT_DUE, 422
            ?region=110000&kind=PENSION, FIELDS_INVALID, 422
            ?year=2026&region=Beijing&kind=PENSION, FIELDS_INVALID, 422
            """)
    void refuses(String query, String code, int status) {
        given().get(TURNOVERS + query).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void needsTwoPeople() {
        given().contentType("application/json")
                .body("""
                        {"year": 2026, "region": "110000", "kind": "PENSION", "by": "张三", "approvedBy": "张三"}
                        """)
                .post(TURNOVERS)
                .then()
                .statusCode(422)
                .body("code", equalTo("TURNOVER_ONE_PERSON"));
    }
}
