package org.fenglu.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.http.ExamplesForTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The calculators of injury and survivors over the wire")
class CalculatorResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By hand: own wage (6000 + 6200 + 6400) / 3; Jiangsu grade 8, under three years to retirement. */
    private static final List<String> INJURY = List.of(
            "INJURY_LEAVE_PAY EMPLOYER 38400.00",
            "MEDICAL_COST FUND 21350.60",
            "DISABILITY_GRANT FUND 68200.00",
            "MEDICAL_SUBSIDY FUND 32000.00",
            "EMPLOYMENT_SUBSIDY EMPLOYER 35000.00");

    /** By hand: 21810 × 20 of 2011 for a death in 2012; six months of 3000. */
    private static final List<String> SURVIVORS =
            List.of("FUNERAL_GRANT FUND 18000.00", "WORK_DEATH_GRANT FUND 436200.00");

    @Test
    void theExamplesOfTheDocumentationAnswer() {
        assertThat(once(post("injury", ExamplesForTests.body("calculateInjury")).statusCode(200)))
                .containsExactlyInAnyOrderElementsOf(INJURY);
        assertThat(once(post("survivors", ExamplesForTests.body("calculateSurvivors"))
                        .statusCode(200)))
                .containsExactlyInAnyOrderElementsOf(SURVIVORS);
    }

    @Test
    void theSampleIsTheExample() throws IOException {
        assertThat(JSON.readTree(Files.readString(Path.of("docs/samples/survivors.json"))))
                .isEqualTo(JSON.readTree(ExamplesForTests.body("calculateSurvivors")));
    }

    @Test
    void nothingIsStored() {
        int before =
                given().get("/v1/claims?limit=200").jsonPath().getList("items").size();
        post("survivors", ExamplesForTests.body("calculateSurvivors")).statusCode(200);
        assertThat(given().get("/v1/claims?limit=200").jsonPath().getList("items"))
                .hasSize(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            death before birth         | survivors | {"facts":{"bornOn":"2013-01-01"}}                                       | DEATH_BEFORE_BIRTH
            two spouses at once        | survivors | {"facts":{"relatives":[{"id":"second","relation":"SPOUSE","sex":"FEMALE","bornOn":"1980-01-01"}]}} | TWO_SPOUSES
            a grade of 11              | injury    | {"facts":{"injuries":[{"id":"2024","gradings":[{"from":"2024-10-08","grade":11}]}]}} | DISABILITY_GRADE_UNKNOWN
            an own wage of zero        | survivors | {"facts":{"wage":{"ownWage":"0.00"}}}                                   | WAGE_ZERO
            an event before any table  | survivors | {"facts":{"injuredOn":"2003-12-31","diedOn":"2003-12-31","bornOn":"1970-01-01"}} | EVENT_BEFORE_TABLES
            a region that is none      | survivors | {"basis":{"region":"999999"}}                                           | UNKNOWN_REGION
            a version that is none     | survivors | {"basis":{"accepted":[{"version":"a@2020-01-01","acceptedBy":"李四","reason":"演示"}]}} | UNKNOWN_VERSION
            an option of another point | survivors | {"basis":{"decided":[{"choice":"CAP_SHARING","option":"KEEP","decidedBy":"李四","reason":"演示"}]}} | OPTION_NOT_OF_CHOICE
            a figure of seven months   | survivors | {"basis":{"figures":[{"figure":"NURSING_AVERAGE","year":2011,"amount":"1.00","months":7,"document":"x"}]}} | AMOUNT_OUT_OF_RANGE
            more than money can hold   | survivors | {"basis":{"figures":[{"figure":"NATIONAL_INCOME","year":2011,"amount":"999999999999999.99","document":"x"},{"figure":"FUNERAL_AVERAGE","year":2011,"amount":"999999999999999.99","document":"x"}]},"facts":{"wage":{"ownWage":"999999999999999.99"}}} | AMOUNT_OUT_OF_RANGE
            missing and dead           | survivors | {"facts":{"missing":{"since":"2012-05-01"}}}                            | MISSING_AND_DIED
            published before its year  | survivors | {"basis":{"adjustments":[{"year":2024,"averagePublished":"2023-12","document":"x"}]}} | DATE_OUT_OF_RANGE
            a course of a century      | survivors | {"basis":{"through":"2126-01"}}                                         | DATE_OUT_OF_RANGE
            """)
    void wrongInputIsAFinding(String name, String kind, String change, String code) throws JsonProcessingException {
        String example = kind.equals("injury")
                ? ExamplesForTests.body("calculateInjury")
                : ExamplesForTests.body("calculateSurvivors");
        ObjectNode body = FactsMerge.merge((ObjectNode) JSON.readTree(example), (ObjectNode) JSON.readTree(change));
        List<String> codes = post(kind, body.toString())
                .statusCode(422)
                .body("code", equalTo("FINDINGS"))
                .extract()
                .jsonPath()
                .getList("findings.code");
        assertThat(codes).as(name).contains(code);
    }

    /** Each statement that a figure needs is there: formula, numbers, document, article, version. */
    @Test
    void eachFigureNamesItsArticleAndVersion() {
        JsonPath answer = post("injury", ExamplesForTests.body("calculateInjury"))
                .extract()
                .jsonPath();
        for (String line : List.of("DISABILITY_GRANT/2024", "MEDICAL_SUBSIDY", "EMPLOYMENT_SUBSIDY")) {
            List<Map<String, Object>> steps = answer.getList("steps.findAll { it.line == '" + line + "' }");
            assertThat(steps).as(line).isNotEmpty();
            List<Object> versions = new ArrayList<>();
            steps.forEach(step -> versions.addAll((List<?>) step.get("versions")));
            assertThat(versions).as(line).isNotEmpty();
        }
        assertThat(answer.getList("steps.versions.flatten().findAll { !it.table.startsWith('case/') }.place"))
                .isNotEmpty()
                .doesNotContainNull();
    }

    /** Zhejiang adjusts grades 5 and 6 by the employer's own growth (浙江省工伤保险条例 article 37): 3500, then 3% more. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            not stated | [] | 3500.00 | [employerGrowth/2024]
            stated     | [{"year":2024,"employerGrowth":"3%","document":"用人单位工资表"}] | 3605.00 | []
            """)
    void theEmployersGrowthIsAFactOfTheCase(String name, String stated, String amount, String waits) {
        JsonPath answer =
                post("injury", """
                {"basis": {"region": "330000", "assessedOn": "2024-12-31", "through": "2024-12", "adjustments": %s},
                 "facts": {"insured": true, "employmentForm": "DIRECT_CONTRACT",
                  "suitableWork": [{"from": "2023-03-04", "given": false}],
                  "injuries": [{"id": "1", "injuredOn": "2023-03-04", "wage": {"ownWage": "5000.00"},
                   "gradings": [{"from": "2023-10-08", "grade": 5}]}]}}
                """.formatted(stated)).statusCode(200).extract().jsonPath();
        String december = "months.find { it.benefit == 'DISABILITY_ALLOWANCE' && it.month == '2024-12' }.amount";
        assertThat(answer.getString(december)).as(name).isEqualTo(amount);
        assertThat(answer.getList("waiting.findAll { it.name.contains('employerGrowth') }.name"))
                .hasToString(waits);
    }

    private static ValidatableResponse post(String kind, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/claims/" + kind)
                .then();
    }

    private static List<String> once(ValidatableResponse answer) {
        List<Map<String, String>> lines = answer.extract().jsonPath().getList("once");
        return lines.stream()
                .map(line -> line.get("benefit") + " " + line.get("payer") + " " + line.get("amount"))
                .toList();
    }
}
