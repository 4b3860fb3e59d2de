package org.fenglu.whatif.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.fenglu.store.database.DatabaseForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ScenarioResourceTest {

    @Inject
    DataSource database;

    @Test
    void isKeptUnderALinkAndReadAgain() {
        Response kept = kept("南京，四级起步", ScenarioRequests.projection());
        kept.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/scenarios/" + kept.path("id")))
                .body("id", matchesPattern("[A-Za-z0-9_-]{22}"))
                .body("link", equalTo("/?scenario=" + kept.path("id")))
                .body("createdOn", matchesPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"));

        String path = "/v1/scenarios/" + kept.path("id");
        given().get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("南京，四级起步"))
                .body("request.officer.region", equalTo("310000"))
                .body("request.officer.officerNo", nullValue());
        Object request = given().get(path).path("request");
        String again = given().contentType(ContentType.JSON)
                .body(request)
                .post("/v1/projections")
                .asString();
        String first = given().contentType(ContentType.JSON)
                .body(ScenarioRequests.projection())
                .post("/v1/projections")
                .asString();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theSameAgainHasAnotherAddress() {
        String one = kept("同一方案", ScenarioRequests.projection()).path("id");
        String other = kept("同一方案", ScenarioRequests.projection()).path("id");

        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void whatSaysWhoSomebodyIsIsNotKept() throws SQLException {
        long before = count();
        kept("138 0000 1111", ScenarioRequests.projection("\"officer\": {", "\"officer\": {\"officerNo\": \"7\","))
                .then()
                .statusCode(422)
                .body("findings.code", contains("SCENARIO_PERSONAL_DATA", "SCENARIO_PERSONAL_DATA"))
                .body("findings.field", contains("name", "request.officer.officerNo"));

        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            no name,                 '',   422
            a name of blanks,        '  ', 422
            a name too long,         aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, 422
            """)
    void nameIsAsked(String name, String title, int status) {
        kept(title, ScenarioRequests.projection()).then().statusCode(status).body("code", equalTo("FIELDS_INVALID"));
    }

    @Test
    void whatCannotBeProjectedIsNotKept() {
        kept("不存在的地区", ScenarioRequests.projection("310000", "999999"))
                .then()
                .statusCode(422)
                .body("findings.field", contains("officer.region"));
    }

    @ParameterizedTest
    @CsvSource({"aaaaaaaaaaaaaaaaaaaaaa", "x", "' or 1=1"})
    void whatIsNotThereIsNotFound(String id) {
        given().get("/v1/scenarios/{id}", id).then().statusCode(404).body("code", equalTo("SCENARIO_NOT_FOUND"));
    }

    @Test
    void databaseKeepsWhatIsNotPastAndNothingIsChanged() throws SQLException {
        String id = kept("保留", ScenarioRequests.projection()).path("id");

        assertThatThrownBy(() -> execute("delete from scenario where id = '" + id + "'"))
                .hasMessageContaining("is kept until");
        assertThatThrownBy(() -> execute("update scenario set name = 'x' where id = '" + id + "'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(
                        DatabaseForTests.administrator(), "update scenario set name = 'x' where id = '" + id + "'"))
                .hasMessageContaining("only ever added");
    }

    @Test
    void whatIsPastIsNotReadAndGoesWithTheNextThatIsKept() throws SQLException {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        execute("insert into scenario values ('" + id + "', '旧', '{}', current_date - 10, current_date - 2)");
        given().get("/v1/scenarios/" + id).then().statusCode(404);

        kept("新", ScenarioRequests.projection()).then().statusCode(201);

        assertThat(number("select count(*) from scenario where id = '" + id + "'"))
                .isZero();
    }

    @Test
    void publicResourcesSayWhatIsLeftOfTheAllowance() {
        ValidatableResponse answer = given().get("/v1/scenarios/x").then();

        answer.header("RateLimit-Limit", not(nullValue())).header("RateLimit-Remaining", not(nullValue()));
        given().get("/v1/rates").then().header("RateLimit-Limit", nullValue());
    }

    private static Response kept(String name, String projection) {
        String body = "{\"name\": \"" + name + "\", \"request\": " + projection + "}";
        return given().contentType(ContentType.JSON).body(body).post("/v1/scenarios");
    }

    private long count() throws SQLException {
        return number("select count(*) from scenario");
    }

    private long number(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String command) throws SQLException {
        execute(database, command);
    }

    private static void execute(DataSource as, String command) throws SQLException {
        try (Connection connection = as.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }
}
