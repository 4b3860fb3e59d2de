package org.fenglu.whatif.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.fenglu.http.ExamplesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProjectionResourceTest {

    private static final String PROJECTIONS = "/v1/projections";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** PAY-LF-03: twelve months a trainee, thirty-six in grade 6, twelve in grade 5, rates frozen (S-LF). */
    private static final String LINFEN = """
            {
              "from": "2026-12",
              "months": 60,
              "officer": {
                "region": "370100",
                "scheme": "linfen-shanxi",
                "form": "DIRECT_CONTRACT",
                "payer": "GOVERNMENT",
                "status": "TRAINEE",
                "hiredOn": "2026-12-01",
                "placement": {"GRADE": "TRAINEE"},
                "fund": {"rate": "5%"}
              },
              "career": {
                "stages": [
                  {"from": "2027-12", "status": "REGULAR", "placement": {"GRADE": "GRADE_6"}},
                  {"from": "2030-12", "placement": {"GRADE": "GRADE_5"}}
                ]
              }
            }
            """;

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(PROJECTIONS)
                .then();
    }

    private static ObjectNode example() {
        try {
            return (ObjectNode) JSON.readTree(ExamplesForTests.body("project"));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void theExampleOfTheDocumentationRuns() throws IOException {
        String document = given().accept(ContentType.JSON).get("/q/openapi").asString();
        JsonNode example = JSON.readTree(document)
                .at("/paths/~1v1~1projections/post/requestBody/content/application~1json/examples/example/value");
        post(example.isTextual() ? example.asText() : example.toString())
                .statusCode(200)
                .body("months", hasSize(240))
                .body("years", hasSize(21))
                .body("assumptions.code", hasItems("TABLES", "AVERAGE_WAGE", "PROMOTED_BY_RULE", "LAW"))
                .body("unconfirmed.id", hasItem("scheme/example-seven-grade@2021-01-01"))
                .body("rateBook", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void fiveYearsOfLinfenPrintTheirAssumptions() {
        JsonPath answer = post(LINFEN).statusCode(200).extract().jsonPath();
        List<String> gross = answer.getList("months.gross");
        assertThat(sum(gross.subList(0, 12))).isEqualTo("30000.00");
        assertThat(sum(gross.subList(12, 48))).isEqualTo("104400.00");
        assertThat(sum(gross.subList(48, 60))).isEqualTo("44400.00");
        assertThat(answer.getString("totals.gross")).isEqualTo("178800.00");
        assertThat(answer.getList("assumptions.code", String.class))
                .contains("STATED_CAREER", "PAY_STANDARD.STILL", "AVERAGE_WAGE.STILL", "NO_ANNUAL");
        assertThat(answer.getList("assumptions.text", String.class)).allMatch(text -> !text.isBlank());
    }

    private static String sum(List<String> amounts) {
        return amounts.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    /** The first month of a projection is the payslip of a quote, with the same steps. */
    @Test
    void theFirstMonthIsTheQuote() throws IOException {
        ObjectNode request = example();
        ObjectNode quote = JSON.createObjectNode();
        quote.set("month", request.get("from"));
        quote.set("officer", request.get("officer"));
        quote.set("facts", request.get("facts"));
        quote.putArray("accept")
                .addObject()
                .put("version", "scheme/example-seven-grade@2021-01-01")
                .put("acceptedBy", "李会计")
                .put("reason", "试算");
        JsonNode quoted = JSON.readTree(given().contentType(ContentType.JSON)
                .body(quote.toString())
                .post("/v1/quotes")
                .asString());
        JsonNode projected = JSON.readTree(post(request.toString()).extract().asString());
        assertThat(projected.at("/month/payslip")).isEqualTo(quoted.at("/payslip"));
        assertThat(projected.at("/month/steps")).isEqualTo(quoted.at("/explanation"));
    }

    /** Asked again it is the same to the byte; another seed moves the band and nothing else of a year. */
    @Test
    void theSameSeedGivesTheSamePaths() {
        ObjectNode request = example().put("paths", 50);
        String one = post(request.toString()).extract().asString();
        String again = post(request.toString()).extract().asString();
        JsonPath other = post(request.put("seed", 2).toString()).extract().jsonPath();
        assertThat(again).isEqualTo(one);
        JsonPath first = new JsonPath(one);
        assertThat(other.getList("years.band")).isNotEqualTo(first.getList("years.band"));
        assertThat(other.getList("years.net")).isEqualTo(first.getList("years.net"));
    }

    @Test
    void withNothingSampledTheBandIsTheLine() {
        ObjectNode request = example();
        ((ObjectNode) request.get("growth")).putObject("averageWage").put("kind", "HISTORICAL_MEAN");
        JsonPath answer = post(request.toString()).statusCode(200).extract().jsonPath();
        for (String percentile : List.of("p10", "p50", "p90")) {
            assertThat(answer.getList("years.band." + percentile)).isEqualTo(answer.getList("years.monthlyNet"));
            assertThat(answer.getList("years.bandToday." + percentile))
                    .isEqualTo(answer.getList("years.monthlyNetToday"));
        }
    }

    @Test
    void goesToRetirementAndCountsTheFirstPension() {
        ObjectNode request = example();
        request.remove("months");
        request.put("paths", 10);
        ((ObjectNode) request.get("person")).put("bornOn", "2000-05");
        post(request.toString())
                .statusCode(200)
                .body("through", equalTo("2063-05"))
                .body("retirement.month", equalTo("2063-05"))
                .body("retirement.age", equalTo("63y0m"))
                .body("retirement.findings", hasSize(0))
                .body("retirement.pension.total", matchesPattern("[0-9]+\\.[0-9]{2}"))
                .body("retirement.replacementRate", matchesPattern("[0-9]+(\\.[0-9])?%"))
                .body("retirement.steps.line", hasItem("FIRST_PENSION"))
                .body("years.last().fundBalance", notNullValue())
                .body("severance", nullValue());
    }

    /** 劳动合同法 article 47: ten years and no rest are ten months of the average of the last twelve. */
    @Test
    void countsWhatIsDueAtAnEnd() {
        ObjectNode request = example();
        request.putObject("leaving").put("on", "2036-11-30").put("reason", "EXPIRY");
        JsonPath answer = post(request.toString()).statusCode(200).extract().jsonPath();
        assertThat(answer.getString("through")).isEqualTo("2036-11");
        assertThat(answer.getString("severance.months")).isEqualTo("10");
        BigDecimal monthly = new BigDecimal(answer.getString("severance.monthlyWage"));
        assertThat(answer.getString("severance.compensation"))
                .isEqualTo(monthly.multiply(BigDecimal.TEN).toPlainString());
        List<String> gross = answer.getList("months.gross");
        assertThat(monthly)
                .isEqualTo(new BigDecimal(sum(gross.subList(108, 120)))
                        .divide(new BigDecimal(12), 2, java.math.RoundingMode.HALF_UP));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # path                         | value        | code                     | field
          /person/bornOn               | "2015-01"    | AGE_IMPOSSIBLE           | person.bornOn
          /person/bornOn               | "1950-01"    | AGE_IMPOSSIBLE           | person.bornOn
          /growth/prices/percent       | "900%"       | GROWTH_OUT_OF_RANGE      | growth.prices.percent
          /growth/prices/percent       | "30.0001%"   | GROWTH_OUT_OF_RANGE      | growth.prices.percent
          /growth/prices/percent       | "-20.0001%"  | GROWTH_OUT_OF_RANGE      | growth.prices.percent
          /growth/prices/kind          | "SAMPLED"    | GROWTH_KIND_NOT_HERE     | growth.prices.kind
          /growth/averageWage/kind     | "FIXED"      | VALUE_MISSING            | growth.averageWage.percent
          /growth/averageWage/kind     | "WITH_AVERAGE_WAGE" | GROWTH_KIND_NOT_HERE | growth.averageWage.kind
          /officer/region              | "999999"     | UNKNOWN_REGION           | officer.region
          /officer/scheme              | "nowhere"    | UNKNOWN_SCHEME           | officer.scheme
          /officer/fund/rate           | "20%"        | FUND_RATE_OUT_OF_RANGE   | officer.fund.rate
          /officer/placement/GRADE     | "AUX_9"      | UNKNOWN_GRADE            | officer.placement
          /from                        | "2018-12"    | DATE_OUT_OF_RANGE        | from
          /explain                     | "2060-01"    | DATE_OUT_OF_RANGE        | explain
          /facts/monthlyAssessment     | "NOT_A_RESULT" | ASSESSMENT_NOT_IN_SCHEME | facts.monthlyAssessment
        """)
    void whatIsWrongNamesItsField(String path, String value, String code, String field) throws IOException {
        ObjectNode request = example();
        int slash = path.lastIndexOf('/');
        ((ObjectNode) request.at(path.substring(0, slash))).set(path.substring(slash + 1), JSON.readTree(value));
        post(request.toString())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("findings.find { it.code == '" + code + "' }.field", startsWith(field));
    }

    /** 20% below and 30% above are the last that can be asked. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"-20%", "30%"})
    void theBoundsOfGrowthCanBeAsked(String percent) {
        ObjectNode request = example().put("months", 24).put("paths", 1);
        ((ObjectNode) request.at("/growth/prices")).put("percent", percent);
        post(request.toString()).statusCode(200);
    }

    @Test
    void aRegionWithoutTablesInTheYearIsRefused() {
        post(example().put("from", "2031-01").toString())
                .statusCode(422)
                .body("findings.code", hasItem("RATE_NOT_IN_FORCE"))
                .body("findings.find { it.code == 'PROJECTION_WITHOUT_TABLES' }.field", equalTo("officer.region"));
    }

    @Test
    void oneThatIsRefusedStopsNoOther() {
        ObjectNode broken = example();
        ((ObjectNode) broken.get("officer")).put("region", "999999");
        ObjectNode batch = JSON.createObjectNode();
        batch.putArray("requests").add(example().put("months", 12)).add(broken);
        given().contentType(ContentType.JSON)
                .body(batch.toString())
                .post(PROJECTIONS + "/batch")
                .then()
                .statusCode(200)
                .body("items[0].projection.months", hasSize(12))
                .body("items[0].findings", hasSize(0))
                .body("items[1].projection", nullValue())
                .body("items[1].findings.code", contains("UNKNOWN_REGION"));
    }
}
