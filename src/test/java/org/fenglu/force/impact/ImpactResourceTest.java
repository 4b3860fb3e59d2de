package org.fenglu.force.impact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Impacts over the wire")
class ImpactResourceTest {

    @Inject
    DataSource store;

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
    void aComparisonThatWasCutOffIsBegunAnewUnderItsKey() throws SQLException {
        String key = UUID.randomUUID().toString();
        String first = beginWith(key);
        assertThat(beginWith(key)).isEqualTo(first);
        cutOff(key);

        String anew = beginWith(key);

        assertThat(anew).isNotEqualTo(first);
        assertThat(beginWith(key)).isEqualTo(anew);
    }

    private static String beginWith(String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(TWO_MONTHS)
                .post("/v1/impacts")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    /** Leaves what a killed process leaves: a key with a comparison that has no end. */
    private void cutOff(String key) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    with cut as (
                        insert into impact (before_book, after_book, from_month, to_month, unit, engine_version, known_at)
                        select before_book, after_book, from_month, to_month, unit, engine_version, known_at from impact
                        where id = (select stored::bigint from request_key where key = '%1$s') returning id)
                    insert into request_key (path, key, attempt, content_hash, stored)
                    select path, key, 2, content_hash, cut.id::text from request_key, cut where key = '%1$s'
                    """.formatted(key));
        }
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
