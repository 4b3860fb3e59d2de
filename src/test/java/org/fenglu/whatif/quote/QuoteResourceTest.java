package org.fenglu.whatif.quote;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.fenglu.http.ExamplesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class QuoteResourceTest {

    private static final String QUOTES = "/v1/quotes";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theExampleOfTheDocumentationRuns() throws IOException {
        String document = given().accept(ContentType.JSON).get("/q/openapi").asString();
        JsonNode example = JSON.readTree(document)
                .at("/paths/~1v1~1quotes/post/requestBody/content/application~1json/examples/example/value");
        String body = example.isTextual() ? example.asText() : example.toString();
        post(body)
                .statusCode(200)
                .body("month", equalTo("2026-10"))
                .body("payslip.totals.net", matchesPattern("[0-9]+\\.[0-9]{2}"))
                .body("rateBook", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void everyLineIsExplainedInTheReadersLanguage() {
        post(ExamplesForTests.body("quote"))
                .body("explanation.find { it.line == 'HOLIDAY_OVERTIME' }.words", startsWith("加班基数"))
                .body("explanation.find { it.line == 'NET' }.expression", containsString(" - "))
                .body("accepted.version.id", contains("scheme/example-seven-grade@2021-01-01"))
                .body("accepted[0].version.grade", equalTo("C"))
                .body("accepted[0].acceptedBy", equalTo("李会计"));
        given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(ExamplesForTests.body("quote"))
                .post(QUOTES)
                .then()
                .body("explanation.find { it.line == 'HOLIDAY_OVERTIME' }.words", startsWith("overtime base"));
    }

    @Test
    void theLastStepOfALineGivesItsAmount() throws IOException {
        JsonNode quote =
                JSON.readTree(post(ExamplesForTests.body("quote")).extract().asString());
        for (JsonNode line : quote.at("/payslip/lines")) {
            String last = "0.00";
            for (JsonNode step : quote.at("/explanation")) {
                last = step.get("line").equals(line.get("code"))
                        ? step.get("result").asText()
                        : last;
            }
            assertThat(last)
                    .as(line.get("code").asText())
                    .isEqualTo(line.get("amount").asText());
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        String first = post(ExamplesForTests.body("quote")).extract().asString();
        assertThat(post(ExamplesForTests.body("quote")).extract().asString()).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            case                    | at                                  | value          | code                       | field
            unknown region          | /officer/region                     | "999999"       | UNKNOWN_REGION             | region
            unknown scheme          | /officer/scheme                     | "none-such"    | UNKNOWN_SCHEME             | scheme
            unknown grade           | /officer/placement/GRADE            | "AUX_9"        | UNKNOWN_GRADE              | grade
            unknown post            | /officer/placement/POST             | "ADMIRAL"      | PLACEMENT_NOT_IN_SCHEME    | officer.placement.POST
            month without tables    | /month                              | "2031-05"      | RATE_NOT_IN_FORCE          | national/calendar/2031
            month before all time   | /month                              | "1900-01"      | DATE_OUT_OF_RANGE          | month
            32 days of leave        | /facts/sickLeaveDays                | "32"           | TOO_MANY_DAYS              | leaveDays
            negative leave          | /facts/sickLeaveDays                | "-1"           | NEGATIVE_FACT              | sickLeaveDays
            too many hours          | /facts/weekdayOvertimeHours         | "745"          | TOO_MANY_HOURS             | overtimeHours
            negative average        | /officer/lastYearAverageWage        | "-0.01"        | NEGATIVE_FACT              | officer.lastYearAverageWage
            huge average            | /officer/lastYearAverageWage        | "100000000.00" | AMOUNT_OUT_OF_RANGE        | officer.lastYearAverageWage
            left before hired       | /officer/leftOn                     | "2019-06-30"   | LEFT_BEFORE_HIRED          | officer.leftOn
            fund above the range    | /officer/fund/rate                  | "8%"           | FUND_RATE_OUT_OF_RANGE     | fund.rate
            share above the whole   | /officer/fund/rate                  | "100.0001%"    | AMOUNT_OUT_OF_RANGE        | officer.fund.rate
            assessment missing      | /facts/monthlyAssessment            | null           | ASSESSMENT_MISSING         | monthlyAssessment
            assessment unknown      | /facts/monthlyAssessment            | "SUPERB"       | ASSESSMENT_NOT_IN_SCHEME   | monthlyAssessment
            event that nobody pays  | /facts/counts/PARADE                | "1"            | EVENT_NOT_IN_SCHEME        | counts
            no year so far          | /yearToDate                         | null           | NO_YEAR_TO_DATE            | opening
            year so far with a gap  | /yearToDate/through                 | "2026-08"      | NO_YEAR_TO_DATE            | opening
            another tax year        | /yearToDate/taxYear                 | 2027           | TAX_YEAR_NOT_OF_MONTH      | yearToDate.taxYear
            grade C, nobody answers | /accept                             | []             | GRADE_C_NOT_ACCEPTED       | scheme/example-seven-grade
            answers for no version  | /accept/0/version                   | "scheme/x@2026-01-01" | UNKNOWN_VERSION     | accept[0].version
            claim ends before it starts | /officer/tax/claims/0/to        | "2025-12"      | PERIOD_REVERSED            | officer.tax.claims[0].to
            shared claim, no amount | /officer/tax/claims/0/item          | "ELDERLY_SHARED" | VALUE_MISSING            | officer.tax.claims[0].claimed
            rent beside a loan      | /officer/tax/claims/0/item          | "HOUSING_LOAN" | LOAN_AND_RENT_TOGETHER     | claims
            agreed amount unknown   | /officer/personal/gift              | "5.00"         | PERSONAL_FIELD_NOT_IN_SCHEME | officer.personal
            dispatch without agency | /officer/form                       | "DISPATCH"     | AGENCY_TERMS_MISSING       | unit
            60,000 not allowed      | /officer/tax/mode                   | "FULL_YEAR"    | FULL_YEAR_MODE_NOT_ALLOWED | tax.mode
            not the first job       | /officer/tax/mode                   | "FIRST_JOB"    | FIRST_JOB_MODE_NOT_ALLOWED | tax.mode
            probation without wage  | /officer/status                     | "PROBATION"    | PROBATION_WAGE_MISSING     | contractWage
            """, useHeadersInDisplayName = true)
    void whatCannotBeRightIsAFinding(String name, String at, String value, String code, String field)
            throws IOException {
        post(with(at, value))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("FINDINGS"))
                .body("findings.find { it.code == '" + code + "' }.field", equalTo(field))
                .body("findings.what", everyItem(not(containsString("{"))))
                .body("findings.todo", everyItem(not(equalTo(""))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            case                       | at                           | value      | status | code            | field
            amount as a number         | /officer/lastYearAverageWage | 8123.45    | 400    | FIELD_MALFORMED | officer.lastYearAverageWage
            amount with three decimals | /officer/lastYearAverageWage | "8123.455" | 422    | FIELDS_INVALID  | officer.lastYearAverageWage
            amount in full width       | /officer/lastYearAverageWage | "８１２３"     | 422    | FIELDS_INVALID  | officer.lastYearAverageWage
            amount with an exponent    | /officer/lastYearAverageWage | "1e9"      | 422    | FIELDS_INVALID  | officer.lastYearAverageWage
            share without its sign     | /officer/fund/rate           | "0.08"     | 422    | FIELDS_INVALID  | officer.fund.rate
            count in words             | /facts/sickLeaveDays         | "two"      | 422    | FIELDS_INVALID  | facts.sickLeaveDays
            region of five digits      | /officer/region              | "31000"    | 422    | FIELDS_INVALID  | officer.region
            class nine                 | /unit/industryClass          | 9          | 422    | FIELDS_INVALID  | unit.industryClass
            month thirteen             | /month                       | "2026-13"  | 400    | FIELD_MALFORMED | month
            status unknown             | /officer/status              | "RETIRED"  | 400    | FIELD_MALFORMED | officer.status
            officer missing            | /officer                     | null       | 422    | FIELDS_INVALID  | officer
            reason empty               | /accept/0/reason             | " "        | 422    | FIELDS_INVALID  | accept[0].reason
            """, useHeadersInDisplayName = true)
    void wrongShapeNamesItsField(String name, String at, String value, int status, String code, String field)
            throws IOException {
        post(with(at, value)).statusCode(status).body("code", equalTo(code)).body("fields.field", hasItem(field));
    }

    @Test
    void unknownFieldIsNamed() throws IOException {
        post(with("/officer/nickname", "\"x\""))
                .statusCode(400)
                .body("code", equalTo("FIELD_UNKNOWN"))
                .body("found", equalTo("officer.nickname"));
    }

    @Test
    void allFindingsComeAtOnce() throws IOException {
        ObjectNode quote = (ObjectNode) JSON.readTree(ExamplesForTests.body("quote"));
        put(quote, "/officer/leftOn", "\"2019-06-30\"");
        put(quote, "/accept", "[]");
        put(quote, "/officer/contractWage", "\"-1.00\"");
        post(quote.toString())
                .statusCode(422)
                .body("found", equalTo("4"))
                .body("findings", hasSize(4))
                .body(
                        "findings.code",
                        contains(
                                "LEFT_BEFORE_HIRED", "NEGATIVE_FACT", "GRADE_C_NOT_ACCEPTED", "NOT_EMPLOYED_IN_MONTH"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON).body(body).post(QUOTES).then();
    }

    private static String with(String at, String value) throws IOException {
        ObjectNode quote = (ObjectNode) JSON.readTree(ExamplesForTests.body("quote"));
        put(quote, at, value);
        return quote.toString();
    }

    private static void put(ObjectNode quote, String at, String value) throws IOException {
        int slash = at.lastIndexOf('/');
        String parent = at.substring(0, slash);
        if (parent.isEmpty() || quote.at(parent).isObject()) {
            ObjectNode node = (ObjectNode) quote.at(parent);
            node.set(at.substring(slash + 1), JSON.readTree(value));
        } else {
            ObjectNode above = (ObjectNode) quote.at(parent.substring(0, parent.lastIndexOf('/')));
            above.putObject(parent.substring(parent.lastIndexOf('/') + 1))
                    .set(at.substring(slash + 1), JSON.readTree(value));
        }
    }
}
