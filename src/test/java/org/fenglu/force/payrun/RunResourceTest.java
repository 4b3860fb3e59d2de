package org.fenglu.force.payrun;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Runs and payslips over the wire")
class RunResourceTest {

    private static final String NOVEMBER = """
            {"month": "2026-11", "unit": "WIRE"}
            """;

    @Inject
    WireForce force;

    @BeforeEach
    void takeIn() throws IOException, SQLException {
        force.takeIn();
    }

    @Test
    void aRunIsBegunFollowedAndRead() {
        String location = start(NOVEMBER).statusCode(202).extract().header("Location");
        String events = given().get(location + "/progress").asString();

        assertThat(events).contains("\"state\":\"DONE\"").contains("\"done\":5").contains("\"officers\":5");
        given().get(location)
                .then()
                .statusCode(200)
                .body("month", equalTo("2026-11"))
                .body("unit", equalTo("WIRE"))
                .body("payDate", equalTo("2026-11-30"))
                .body("state", equalTo("DONE"))
                .body("tally.paid", is(4))
                .body("tally.refused", is(1))
                .body("tally.net", matchesPattern("[0-9]+\\.[0-9]{2}"))
                .body("units", hasSize(1))
                .body("units[0].unit", equalTo("WIRE"))
                .body("rateBook", matchesPattern("[0-9a-f]{64}"));
        given().get(location + "/findings")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].officerNo", equalTo("W-5"))
                .body("items[0].finding.code", equalTo("ASSESSMENT_MISSING"))
                .body("items[0].finding.todo", not(empty()))
                .body("next", nullValue());
        given().get("/v1/runs").then().body("items.unit", hasItem("WIRE"));
    }

    @Test
    void whatChangedSinceTheMonthBeforeIsSummedUp() {
        String location = start(NOVEMBER).extract().header("Location");
        await(location);
        String net = given().get(location).path("tally.net");
        given().get(location + "/changes")
                .then()
                .statusCode(200)
                .body("month", equalTo("2026-11"))
                .body("before", equalTo("2026-10"))
                .body("people.joined", is(4))
                .body("people.unchanged", is(0))
                .body("totals.find { it.total == 'net' }.before", equalTo("0.00"))
                .body("totals.find { it.total == 'net' }.difference", equalTo(net))
                .body("lines.code", hasItems("BASE_WAGE", "PENSION_EMPLOYEE"))
                .body("lines.find { it.code == 'BASE_WAGE' }.section", equalTo("WAGE"))
                .body("largest", hasSize(4))
                .body("largest[0].before", nullValue());
        given().get("/v1/runs/0/changes").then().statusCode(404).body("code", equalTo("RUN_NOT_FOUND"));
    }

    @Test
    void oneKeyBeginsOneRun() {
        String key = UUID.randomUUID().toString();
        String first = startWith(key, NOVEMBER).statusCode(202).extract().header("Location");
        await(first);
        startWith(key, NOVEMBER).statusCode(202).header("Location", endsWith(first.substring(first.indexOf("/v1"))));
        startWith(key, """
                {"month": "2026-12", "unit": "WIRE"}
                """)
                .statusCode(422)
                .body("code", equalTo("REQUEST_KEY_REUSED"))
                .body("found", equalTo(key));
        String other = startWith(UUID.randomUUID().toString(), NOVEMBER)
                .statusCode(202)
                .extract()
                .header("Location");
        await(other);
        assertThat(other).isNotEqualTo(first);
        given().get(other).then().body("tally.unchanged", is(4));
    }

    @Test
    void runsComePageByPage() {
        await(start(NOVEMBER).extract().header("Location"));
        await(start(NOVEMBER).extract().header("Location"));
        var page =
                given().get("/v1/runs?limit=1").then().body("items", hasSize(1)).extract();
        String next = page.path("next");
        given().get("/v1/runs?limit=1&before=" + next)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", lessThan(page.<Integer>path("items[0].id")));
    }

    @Test
    void aPayslipIsReadAndExplained() {
        await(start(NOVEMBER).extract().header("Location"));

        given().get("/v1/payslips/W-1/2026-11")
                .then()
                .statusCode(200)
                .body("officerNo", equalTo("W-1"))
                .body("payslip.totals.net", matchesPattern("[0-9]+\\.[0-9]{2}"))
                .body("payslip.lines.code", hasItems("BASE_WAGE", "PENSION_EMPLOYEE", "INCOME_TAX"))
                .body("yearToDate.through", equalTo("2026-11"))
                .body("explanation", nullValue());
        given().header("Accept-Language", "en")
                .get("/v1/payslips/W-1/2026-11/explanation")
                .then()
                .statusCode(200)
                .body("explanation.line", hasItems("BASE_WAGE", "PENSION_EMPLOYEE", "INCOME_TAX", "NET"))
                .body("explanation.find { it.line == 'PENSION_EMPLOYEE' }.versions.document", everyItem(notNullValue()))
                .body("explanation.find { it.line == 'NET' }.words", containsString("gross"));
        given().get("/v1/officers/W-1/years/2026")
                .then()
                .statusCode(200)
                .body("months", hasSize(1))
                .body("months[0].month", equalTo("2026-11"))
                .body("months[0].yearToDate.income", matchesPattern("[0-9]+\\.[0-9]{2}"));
    }

    @Test
    void whoWasRefusedHasNoPayslipButTheReasons() {
        await(start(NOVEMBER).extract().header("Location"));

        given().get("/v1/payslips/W-5/2026-11")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("PAYSLIP_NOT_FOUND"))
                .body("findings.code", hasItem("ASSESSMENT_MISSING"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no body                   |                                                | 422 | FIELDS_INVALID
            no month                  | {}                                             | 422 | FIELDS_INVALID
            malformed                 | {"month":                                      | 400 | JSON_MALFORMED
            month 13                  | {"month": "2026-13"}                           | 400 | FIELD_MALFORMED
            a number                  | {"month": 202611}                              | 400 | FIELD_MALFORMED
            unknown field             | {"month": "2026-11", "force": "all"}           | 400 | FIELD_UNKNOWN
            unknown unit              | {"month": "2026-11", "unit": "NOBODY"}         | 404 | UNIT_NOT_IN_ROSTER
            pay date before the month | {"month": "2026-11", "payDate": "2026-10-31"}  | 422 | PAY_DATE_OUT_OF_RANGE
            """)
    void aWrongRequestIsAProblem(String name, String body, int status, String code) {
        start(body == null ? "" : body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("todo", not(empty()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no such run           | /v1/runs/987654321                         | 404 | RUN_NOT_FOUND
            no such run, findings | /v1/runs/987654321/findings                | 404 | RUN_NOT_FOUND
            no number             | /v1/runs/first                             | 400 | PARAMETER_MALFORMED
            page of nothing       | /v1/runs?limit=0                           | 422 | FIELDS_INVALID
            page of everything    | /v1/runs?limit=1000000                     | 422 | FIELDS_INVALID
            no such officer       | /v1/payslips/NOBODY/2026-11                | 404 | OFFICER_NOT_IN_ROSTER
            no such month         | /v1/payslips/W-1/2026-13                   | 400 | PARAMETER_MALFORMED
            not run               | /v1/payslips/W-1/2027-03                   | 404 | PAYSLIP_NOT_FOUND
            other unit            | /v1/payslips/W-1/2026-11?unit=OTHER        | 404 | PAYSLIP_NOT_FOUND
            no such officer, year | /v1/officers/NOBODY/years/2026             | 404 | OFFICER_NOT_IN_ROSTER
            year 1                | /v1/officers/W-1/years/1                   | 422 | FIELDS_INVALID
            """)
    void aWrongAddressIsAProblem(String name, String address, int status, String code) {
        given().get(address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("todo", not(empty()));
    }

    @Test
    void theExampleOfTheDocumentationRuns() throws IOException {
        String document = given().accept(ContentType.JSON).get("/q/openapi").asString();
        JsonNode example = new ObjectMapper()
                .readTree(document)
                .at("/paths/~1v1~1runs/post/requestBody/content/application~1json/examples/example/value");

        String location = start(example.isTextual() ? example.asText() : example.toString())
                .statusCode(202)
                .extract()
                .header("Location");

        await(location);
        given().get(location)
                .then()
                .body("month", equalTo("2026-11"))
                .body("unit", nullValue())
                .body("units.unit", hasItem("WIRE"))
                .body("units.find { it.unit == 'WIRE' }.tally.paid", is(4));
    }

    private static ValidatableResponse start(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/v1/runs").then();
    }

    private static ValidatableResponse startWith(String key, String body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/runs")
                .then();
    }

    /** The progress ends when the run does. */
    private static void await(String location) {
        assertThat(given().get(location + "/progress").asString()).contains("DONE");
    }
}
