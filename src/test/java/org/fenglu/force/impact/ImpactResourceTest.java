package org.fenglu.force.impact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Impacts over the wire")
class ImpactResourceTest {

    private static final String TWO_MONTHS = """
            {"before": "in-use", "after": "in-use", "from": "2026-01", "to": "2026-02"}
            """;
    private static final int ASKED_AT_MOST = 10_000;

    @Test
    void aComparisonIsBegunAndRead() {
        String location = begin(TWO_MONTHS).statusCode(202).extract().header("Location");
        assertThat(Stream.generate(() -> given().get(location).jsonPath().getString("state"))
                        .limit(ASKED_AT_MOST)
                        .filter(state -> !state.equals("RUNNING"))
                        .findFirst())
                .contains("DONE");
        given().get(location).then().body("monthsChanged", equalTo(0));
        given().get(location + "/units").then().statusCode(200);
        given().get(location + "/officers").then().statusCode(200).body("items", empty());
        given().get(location + "/officers/NOBODY/2026-01")
                .then()
                .statusCode(404)
                .body("code", equalTo("IMPACT_UNCHANGED"));
        given().get("/v1/rate-diffs?before=in-use&after=in-use")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what was asked                                                           | status | code
          {"before":"in-use","after":"paid","from":"2026-01","to":"2026-02"}       | 422    | IMPACT_AFTER_PAID
          {"before":"in-use","after":"in-use","from":"2026-03","to":"2026-02"}     | 422    | IMPACT_MONTHS
          {"before":"in-use","after":"99999","from":"2026-01","to":"2026-02"}      | 404    | RELEASE_NOT_FOUND
          {"before":"in-use","after":"newest","from":"2026-01","to":"2026-02"}     | 422    | IMPACT_SIDE
          {"before":"in-use","after":"in-use","from":"2026-01"}                    | 422    | FIELDS_INVALID
        """)
    void whatCannotBeComparedIsRefused(String body, int status, String code) {
        begin(body).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aComparisonThatIsNotThereIsNotFound() {
        given().get("/v1/impacts/999999").then().statusCode(404).body("code", equalTo("IMPACT_NOT_FOUND"));
    }

    private static ValidatableResponse begin(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/impacts")
                .then();
    }
}
