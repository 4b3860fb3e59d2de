package org.fenglu.whatif.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenglu.kernel.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ComparisonResourceTest {

    private static final String HERE = ScenarioRequests.projection();
    private static final String HIGHER = ScenarioRequests.projection("AUX_4", "AUX_2");
    private static final String NOWHERE = ScenarioRequests.projection("310000", "999999");

    @Test
    void summariesAreTheProjectionsOwnAndDifferencesTheirs() {
        JsonPath here = projection(HERE);
        JsonPath higher = projection(HIGHER);
        JsonPath compared = compare(named("四级", HERE), named("二级", HIGHER)).jsonPath();

        assertThat(compared.getString("alternatives[0].summary.totals.net")).isEqualTo(here.getString("totals.net"));
        assertThat(compared.getString("alternatives[1].summary.firstMonth.net"))
                .isEqualTo(higher.getString("months[0].net"));
        assertThat(compared.getString("alternatives[0].difference")).isNull();
        assertThat(compared.getString("alternatives[1].difference.firstMonth.gross"))
                .isEqualTo(minus(higher.getString("months[0].gross"), here.getString("months[0].gross")));
        assertThat(compared.getString("alternatives[1].difference.totals.employerCost"))
                .isEqualTo(minus(higher.getString("totals.employerCost"), here.getString("totals.employerCost")));
        assertThat(compared.getBoolean("alternatives[1].difference.sameSpan")).isTrue();
        assertThat(compared.getList("alternatives[1].summary.years.year")).isEqualTo(higher.getList("years.year"));
    }

    @Test
    void sayHowMuchOfTheCostReachesThePerson() {
        JsonPath compared = compare(named("直聘", HERE), named("同样", HERE)).jsonPath();
        Money net = Money.yuan(compared.getString("alternatives[0].summary.totals.net"));
        Money cost = Money.yuan(compared.getString("alternatives[0].summary.totals.employerCost"));

        assertThat(compared.getString("alternatives[0].summary.reaching")).isEqualTo(Reaching.share(net, cost));
        assertThat(compared.getString("alternatives[1].difference.totals.net")).isEqualTo("0.00");
    }

    /** The fee holds its VAT, so it is all that dispatch costs more; to the person it makes no difference. */
    @Test
    void dispatchCostsItsFee() {
        String dispatched = ScenarioRequests.projection(
                "\"DIRECT_CONTRACT\"",
                "\"DISPATCH\"",
                "\"facts\": {",
                "\"unit\": {\"agencyFee\": \"100.00\", \"vatMethod\": \"GENERAL\"}, \"facts\": {");
        compare(named("直接聘用", HERE), named("劳务派遣", dispatched))
                .then()
                .body("alternatives[1].findings", hasSize(0))
                .body("alternatives[1].difference.firstMonth.net", equalTo("0.00"))
                .body("alternatives[1].difference.firstMonth.employerCost", equalTo("100.00"))
                .body("alternatives[1].difference.totals.employerCost", equalTo("2400.00"));
    }

    @Test
    void oneThatCannotBeProjectedStopsNoOther() {
        compare(named("无此地", NOWHERE), named("有", HERE), "{\"scenario\": \"aaaaaaaaaaaaaaaaaaaaaa\"}")
                .then()
                .statusCode(200)
                .body("alternatives", hasSize(3))
                .body("alternatives[0].summary", nullValue())
                .body("alternatives[0].findings.field", hasItem("officer.region"))
                .body("alternatives[1].findings", hasSize(0))
                .body("alternatives[1].difference", nullValue())
                .body("alternatives[2].findings.code", contains("SCENARIO_NOT_FOUND"))
                .body("alternatives[2].findings.field", contains("alternatives[2].scenario"));
    }

    @Test
    void scenarioStandsForWhatWasKept() {
        String kept = given().contentType(ContentType.JSON)
                .body("{\"name\": \"四级起步\", \"request\": " + HERE + "}")
                .post("/v1/scenarios")
                .path("id");

        compare("{\"scenario\": \"" + kept + "\"}", named("同样", HERE))
                .then()
                .statusCode(200)
                .body("alternatives[0].name", equalTo("四级起步"))
                .body("alternatives[0].scenario", equalTo(kept))
                .body("alternatives[1].difference.totals.gross", equalTo("0.00"));
    }

    @ParameterizedTest(name = "{0} alternatives: {1}")
    @CsvSource({"1, 422", "2, 200", "6, 200", "7, 422"})
    void twoToSixAreCompared(int count, int status) {
        String[] all =
                IntStream.range(0, count).mapToObj(at -> named("第" + at, HERE)).toArray(String[]::new);

        compare(all).then().statusCode(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            neither request nor scenario | {"name": "x"}                            | alternatives[1].oneOfTwo
            a scenario's address is none | {"scenario": "abc"}                      | alternatives[1].scenario
            """)
    void whatIsAskedOfAnAlternative(String name, String alternative, String field) {
        compare(named("a", HERE), alternative)
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELDS_INVALID"))
                .body("fields.field", contains(field));
    }

    @Test
    void sweepsEachCombination() {
        Response swept =
                sweep(HERE, axis("officer.placement.GRADE", "AUX_4", "AUX_2"), axis("officer.fund.rate", "7%", "6%"));
        swept.then()
                .statusCode(200)
                .body("inputs", contains("officer.placement.GRADE", "officer.fund.rate"))
                .body(
                        "cells.values",
                        contains(
                                List.of("AUX_4", "7%"),
                                List.of("AUX_4", "6%"),
                                List.of("AUX_2", "7%"),
                                List.of("AUX_2", "6%")));

        assertThat(swept.jsonPath().getString("cells[0].totals.net"))
                .isEqualTo(projection(HERE).getString("totals.net"));
        assertThat(swept.jsonPath().getString("cells[3].firstMonth.net"))
                .isEqualTo(projection(ScenarioRequests.projection("AUX_4", "AUX_2", "7%", "6%"))
                        .getString("months[0].net"));
    }

    @Test
    void cellThatCannotBeProjectedSaysWhyAndStopsNoOther() {
        sweep(HERE, axis("officer.region", "310000", "999999", "Shanghai"))
                .then()
                .statusCode(200)
                .body("cells[0].findings", hasSize(0))
                .body("cells[1].findings.field", hasItem("officer.region"))
                .body("cells[1].totals", nullValue())
                .body("cells[2].findings.code", contains("VALUE_MALFORMED"))
                .body("cells[2].findings.field", contains("officer.region"));
    }

    @Test
    void growthBecomesTheSameShareEachYear() {
        JsonPath swept =
                sweep(HERE, axis("growth.payStandard.percent", "0%", "10%")).jsonPath();

        assertThat(swept.getString("cells[0].totals.gross"))
                .isEqualTo(projection(HERE).getString("totals.gross"));
        assertThat(Money.yuan(swept.getString("cells[1].totals.gross")))
                .isGreaterThan(Money.yuan(swept.getString("cells[0].totals.gross")));
    }

    @Test
    void hundredCellsAtMost() {
        String[] eleven = IntStream.range(0, 11).mapToObj(at -> at + "%").toArray(String[]::new);
        String[] ten = IntStream.range(0, 10).mapToObj(at -> at + "%").toArray(String[]::new);

        sweep(HERE, axis("growth.prices.percent", ten), axis("growth.averageWage.percent", eleven))
                .then()
                .statusCode(422)
                .body("findings.code", contains("TOO_MANY_CELLS"))
                .body("findings.found", contains("110"));
        sweep(HERE, axis("growth.prices.percent", ten), axis("growth.averageWage.percent", ten))
                .then()
                .statusCode(200)
                .body("cells", hasSize(100));
    }

    @Test
    void onlyKnownPlacesAreVaried() {
        sweep(HERE, axis("officer.officerNo", "1"))
                .then()
                .statusCode(400)
                .body("found", equalTo("officer.officerNo"))
                .body("todo", containsString("officer.region | officer.scheme"));
    }

    private static JsonPath projection(String request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/v1/projections")
                .jsonPath();
    }

    private static Response compare(String... alternatives) {
        String body = "{\"alternatives\": [" + String.join(",", alternatives) + "]}";
        return given().contentType(ContentType.JSON).body(body).post("/v1/comparisons");
    }

    private static Response sweep(String request, String... axes) {
        String body = "{\"request\": " + request + ", \"axes\": [" + String.join(",", axes) + "]}";
        return given().contentType(ContentType.JSON).body(body).post("/v1/comparisons/sweeps");
    }

    private static String axis(String input, String... values) {
        String list = Stream.of(values).map(value -> "\"" + value + "\"").collect(Collectors.joining(","));
        return "{\"input\": \"" + input + "\", \"values\": [" + list + "]}";
    }

    private static String named(String name, String request) {
        return "{\"name\": \"" + name + "\", \"request\": " + request + "}";
    }

    private static String minus(String amount, String from) {
        return Money.yuan(amount).minus(Money.yuan(from)).toString();
    }
}
