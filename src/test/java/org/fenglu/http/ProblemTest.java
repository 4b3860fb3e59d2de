package org.fenglu.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemTest {

    private static final String BODIES = "/test/problems/bodies";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no body                     | ``                                       | 422 | FIELDS_INVALID
            not JSON                    | nonsense                                 | 400 | JSON_MALFORMED
            cut off                     | {"text": "a                              | 400 | JSON_MALFORMED
            not closed                  | {"text": "a"                             | 400 | JSON_MALFORMED
            a list, not an object       | [1]                                      | 400 | FIELD_MALFORMED
            a text, not an object       | "a"                                      | 400 | FIELD_MALFORMED
            nothing but blanks          | ` `                                      | 422 | FIELDS_INVALID
            something after the end     | {"text": "a", "flag": true} x            | 400 | JSON_MALFORMED
            a field twice               | {"text": "a", "text": "b"}               | 400 | JSON_MALFORMED
            unknown field               | {"text": "a", "flag": true, "txt": "b"}  | 400 | FIELD_UNKNOWN
            number where text belongs   | {"text": 5}                              | 400 | FIELD_MALFORMED
            text where a list belongs   | {"text": "a", "parts": "b"}              | 400 | FIELD_MALFORMED
            a day that is none          | {"text": "a", "day": "2026-02-30"}       | 400 | FIELD_MALFORMED
            a month that is none        | {"text": "a", "month": "2026-13"}        | 400 | FIELD_MALFORMED
            a month before all time     | {"text": "a", "flag": true, "month": "0000-01"} | 400 | FIELD_MALFORMED
            a month after all time      | {"text": "a", "flag": true, "month": "+999999999-12"} | 400 | FIELD_MALFORMED
            a day too early             | {"text": "a", "flag": true, "day": "1899-12-31"} | 400 | FIELD_MALFORMED
            a day too late              | {"text": "a", "flag": true, "day": "2200-01-01"} | 400 | FIELD_MALFORMED
            a number for a month        | {"text": "a", "month": 7}                | 400 | FIELD_MALFORMED
            a colour that is none       | {"text": "a", "colour": "BLUE"}          | 400 | FIELD_MALFORMED
            a number for a colour       | {"text": "a", "colour": 1}               | 400 | FIELD_MALFORMED
            text where a number belongs | {"text": "a", "flag": true, "parts": [{"name": "b", "count": "1"}]} | 400 | FIELD_MALFORMED
            fraction where none belongs | {"text": "a", "flag": true, "parts": [{"name": "b", "count": 1.5}]} | 400 | FIELD_MALFORMED
            nothing where true or false | {"text": "a"}                            | 400 | FIELD_MALFORMED
            text missing                | {"flag": true}                           | 422 | FIELDS_INVALID
            blanks where a number belongs | {"text": "a", "flag": true, "parts": [{"name": "b", "count": " "}]} | 400 | FIELD_MALFORMED
            blanks where true or false  | {"text": "a", "flag": true, "sure": " "} | 400 | FIELD_MALFORMED
            nothing where true or false is | {"text": "a", "flag": true, "sure": ""} | 400 | FIELD_MALFORMED
            an empty list for a day     | {"text": "a", "flag": true, "day": []}   | 400 | FIELD_MALFORMED
            an empty list for a month   | {"text": "a", "flag": true, "month": []} | 400 | FIELD_MALFORMED
            an empty list for a count   | {"text": "a", "flag": true, "parts": [{"name": "b", "count": []}]} | 400 | FIELD_MALFORMED
            a list with a day           | {"text": "a", "flag": true, "day": ["2026-10-31"]} | 400 | FIELD_MALFORMED
            NUL in a text               | {"text": "a\\u0000", "flag": true}       | 400 | TEXT_NOT_PLAIN
            escape in a text            | {"text": "\\u001b[31m", "flag": true}    | 400 | TEXT_NOT_PLAIN
            half of a pair in a text    | {"text": "\\ud83d", "flag": true}        | 400 | TEXT_NOT_PLAIN
            a damaged character         | {"text": "张\\ufffd", "flag": true}      | 400 | TEXT_NOT_PLAIN
            NUL in a text of a list     | {"text": "a", "flag": true, "parts": [{"name": "\\u0000", "count": 1}]} | 400 | TEXT_NOT_PLAIN
            count below zero            | {"text": "a", "flag": true, "parts": [{"name": "b", "count": -1}]} | 422 | FIELDS_INVALID
            """)
    void badBodyIsAProblem(String name, String body, int status, String code) {
        problem(given().contentType(ContentType.JSON).body(body).post(BODIES), status, code);
    }

    /** Where Jackson does not tell the value, at least its kind is told. */
    @ParameterizedTest(name = "{0} for {1}: found {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            month | 7    | 数字 (a number)
            day   | 7    | 数字 (a number)
            month | true | true
            month | {}   | 对象 (an object)
            parts | "b"  | 文字 (a text)
            day   | []   | 列表 (a list)
            day   | {}   | 对象 (an object)
            month | " "  | ` `
            """)
    void whatWasFoundIsTold(String field, String value, String found) {
        String body = "{\"text\": \"a\", \"flag\": true, \"" + field + "\": " + value + "}";
        problem(given().contentType(ContentType.JSON).body(body).post(BODIES), 400, "FIELD_MALFORMED")
                .body("fields[0].field", equalTo(field))
                .body("found", equalTo(found));
    }

    /** The whole body is of another kind; the name of a class of ours is no help to anybody. */
    @ParameterizedTest(name = "{0}: found {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1]  | 列表 (a list)
            "a"  | a
            7    | 7
            true | true
            """)
    void bodyOfAnotherKindIsTold(String body, String found) {
        problem(given().contentType(ContentType.JSON).body(body).post(BODIES), 400, "FIELD_MALFORMED")
                .body("fields[0].field", equalTo("$"))
                .body("found", equalTo(found))
                .body("todo", containsString("{…}"))
                .body(not(containsString("fenglu.http")));
    }

    @Test
    void goodBodyIsTaken() {
        given().contentType(ContentType.JSON)
                .body("{\"text\": \"张\\n\\t𠮷\", \"flag\": true, \"day\": \"2026-10-31\", \"parts\": []}")
                .post(BODIES)
                .then()
                .statusCode(200)
                .body("text", equalTo("张\n\t𠮷"))
                .body("day", equalTo("2026-10-31"))
                .body("parts", hasSize(0));
    }

    @Test
    void fieldIsNamedByItsPath() {
        String body = "{\"text\": \"a\", \"flag\": true, \"parts\": [{\"name\": \"b\", \"count\": \"x\"}]}";
        problem(given().contentType(ContentType.JSON).body(body).post(BODIES), 400, "FIELD_MALFORMED")
                .body("fields[0].field", equalTo("parts[0].count"))
                .body("found", equalTo("x"));
    }

    @Test
    void allWrongFieldsAreNamedAtOnce() {
        String body = "{\"flag\": true, \"parts\": [{\"count\": -1}]}";
        problem(given().contentType(ContentType.JSON).body(body).post(BODIES), 422, "FIELDS_INVALID")
                .body("fields.field", hasItems("text", "parts[0].name", "parts[0].count"))
                .body("fields.what", hasItems("必须填写", "必须是正数或零"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            NUL in the path,         GET,    /test/problems/months/%00,            400, ADDRESS_NOT_PLAIN
            NUL in the query,        GET,    /test/problems/months/2026-10?day=%00, 400, ADDRESS_NOT_PLAIN
            GB18030 in the query,    GET,    /test/nothing?by=%D5%C5,              400, ADDRESS_NOT_PLAIN
            half a character,        GET,    /test/%E5%BC,                         400, ADDRESS_NOT_PLAIN
            a name in UTF-8,         GET,    /test/%E5%BC%A0,                      404, NO_SUCH_ADDRESS
            no such address,         GET,    /test/nothing,                        404, NO_SUCH_ADDRESS
            address outside of all,  GET,    /nothing/at/all,                      404, NO_SUCH_ADDRESS
            wrong method,            DELETE, /test/problems/bodies,                405, METHOD_NOT_ALLOWED
            month in the path,       GET,    /test/problems/months/2026-13,        400, PARAMETER_MALFORMED
            day in the query,        GET,    /test/problems/months/2026-10?day=32, 400, PARAMETER_MALFORMED
            month before all time,   GET,    /test/problems/months/0000-01,        400, PARAMETER_MALFORMED
            month after all time,    GET,    /test/problems/months/%2B999999999-12, 400, PARAMETER_MALFORMED
            day after all time,      GET,    /test/problems/months/2026-10?day=%2B999999999-12-31, 400, PARAMETER_MALFORMED
            day of the last year,    GET,    /test/problems/months/2199-12?day=2200-01-01, 400, PARAMETER_MALFORMED
            malformed,               GET,    /test/problems/refusals/MALFORMED,    400, UNKNOWN_UNIT
            not found,               GET,    /test/problems/refusals/NOT_FOUND,    404, UNKNOWN_UNIT
            conflict,                GET,    /test/problems/refusals/CONFLICT,     409, UNKNOWN_UNIT
            too large,               GET,    /test/problems/refusals/TOO_LARGE,    413, UNKNOWN_UNIT
            invalid,                 GET,    /test/problems/refusals/INVALID,      422, UNKNOWN_UNIT
            unavailable,             GET,    /test/problems/refusals/UNAVAILABLE,  503, UNKNOWN_UNIT
            database gone,           GET,    /test/problems/database,              503, DATABASE_NOT_REACHED
            """)
    void everyFailureIsAProblem(String name, String method, String path, int status, String code) {
        problem(given().urlEncodingEnabled(false).request(method, path), status, code);
    }

    @Test
    void refusalCarriesItsFindings() {
        problem(given().get("/test/problems/findings"), 422, "FINDINGS")
                .body("findings[0].code", equalTo("TOO_MANY_DAYS"))
                .body("findings[0].found", equalTo("32"))
                .body("findings[0].what", containsString("32"));
    }

    @Test
    void wrongFormatIsAProblem() {
        problem(given().contentType(ContentType.TEXT).body("a").post(BODIES), 415, "UNSUPPORTED_MEDIA_TYPE");
        problem(given().accept("image/png").get("/test/problems/bug/"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void largeBodyIsAProblem() {
        byte[] large = new byte[11 * 1024 * 1024];
        problem(given().contentType(ContentType.JSON).body(large).post(BODIES), 413, "BODY_TOO_LARGE")
                .body("found", equalTo("11534336"));
    }

    @Test
    void bugShowsANumberAndNothingOfTheInside() {
        Response response = given().get("/test/problems/bug");
        problem(response, 500, "UNEXPECTED").body("found", not(equalTo("")));
        assertThat(response.asString()).doesNotContain("secret").doesNotContain("IllegalState");
    }

    @Test
    void ownAnswerOfAResourceStays() {
        given().get("/test/problems/response").then().statusCode(409).body(equalTo("own words"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            English             | en                     | Not found
            British             | en-GB                  | Not found
            English first       | en, zh;q=0.5           | Not found
            Chinese             | zh-CN                  | 没有找到
            Chinese first       | en;q=0.5, zh           | 没有找到
            neither             | fr                     | 没有找到
            neither, then English | fr, en;q=0.1         | Not found
            anything            | *                      | 没有找到
            no language         | ;;q=x,,                | 没有找到
            a weight above one  | en;q=2                 | 没有找到
            no weight           | en;q=                  | 没有找到
            a word too long     | zz-zz-zz-zzzzzzzzzzzzz | 没有找到
            """)
    void problemIsInTheCallersLanguage(String name, String wanted, String title) {
        for (String path : new String[] {"/test/problems/refusals/NOT_FOUND", "/nothing/at/all", "/test/nothing"}) {
            given().header("Accept-Language", wanted).get(path).then().body("title", equalTo(title));
        }
    }

    @Test
    void validatorSpeaksTheCallersLanguage() {
        given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{\"flag\": true}")
                .post(BODIES)
                .then()
                .body("fields[0].what", equalTo("must be given"));
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("urn:fenglu:problem:" + code))
                .body("title", not(equalTo("")))
                .body("detail", not(containsString("{")))
                .body("todo", not(equalTo("")));
    }
}
