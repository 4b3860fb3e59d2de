package org.fenglu.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("An event of an officer has one case")
class SameEventsTest {

    private static final String DIED = "{\"injuredOn\": \"2026-03-01\", \"diedOn\": \"2026-03-05\"}";
    private static final AtomicInteger NAMES = new AtomicInteger();

    /** An officer whom no other test has. */
    private final String name = "同案" + NAMES.incrementAndGet();

    private final String number = UUID.randomUUID().toString();

    /** N is the officer's number, X another one; A and B are units. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # second case                    | first: no, unit | kind      | no, unit, name | facts of the second                                  | status
              of the same number             | N | -           | SURVIVORS | N | - | same     | {"injuredOn": "2026-03-01", "diedOn": "2026-03-05"}  | 409
              number typed otherwise         | N | -           | SURVIVORS | n | - | same     | {"diedOn": "2026-03-05"}                             | 409
              no number, the same name       | N | A           | SURVIVORS | - | A | same     | {"diedOn": "2026-03-05"}                             | 409
              neither has a number           | - | -           | SURVIVORS | - | - | same     | {"diedOn": "2026-03-05"}                             | 409
              name typed otherwise           | - | -           | SURVIVORS | - | - | spaced   | {"diedOn": "2026-03-05"}                             | 409
              dies once, whatever the day    | N | -           | SURVIVORS | N | - | same     | {"diedOn": "2026-03-06"}                             | 409
              number moved to another unit   | N | A           | SURVIVORS | N | B | same     | {"diedOn": "2026-03-05"}                             | 409
              another number                 | N | -           | SURVIVORS | X | - | same     | {"diedOn": "2026-03-05"}                             | 201
              same name in another unit      | - | A           | SURVIVORS | - | B | same     | {"diedOn": "2026-03-05"}                             | 201
              number of another unit         | N | A           | SURVIVORS | N | B | other    | {"diedOn": "2026-03-05"}                             | 201
              another name                   | - | -           | SURVIVORS | - | - | other    | {"diedOn": "2026-03-05"}                             | 201
              same name, another day         | - | -           | SURVIVORS | - | - | same     | {"diedOn": "2026-04-01"}                             | 201
              the injury before the death    | N | -           | INJURY    | N | - | same     | {"injuries": [{"id": "1", "injuredOn": "2026-03-01"}]} | 201
            """)
    void theSecondIsRefused(
            String what,
            String firstNo,
            String firstUnit,
            String kind,
            String no,
            String unit,
            String who,
            String facts,
            int status) {
        long first =
                id(open("SURVIVORS", officer(firstNo, firstUnit, name), DIED).statusCode(201));
        String called =
                switch (who) {
                    case "same" -> name;
                    case "spaced" -> name.charAt(0) + " " + name.substring(1) + " ";
                    default -> name + "之兄";
                };
        ValidatableResponse second =
                open(kind, officer(no, unit, called), facts).statusCode(status);
        if (status == 409) {
            second.body("code", equalTo("CLAIM_OF_SAME_EVENT"))
                    .body("found", equalTo(String.valueOf(first)))
                    .body("detail", containsString(String.valueOf(first)))
                    .body("todo", containsString(String.valueOf(first)));
        }
    }

    @Test
    void anInjuryOfTheSameDayIsTheSame() {
        String one = "{\"injuries\": [{\"id\": \"1\", \"injuredOn\": \"2025-02-01\"}]}";
        String next = "{\"injuries\": [{\"id\": \"1\", \"injuredOn\": \"2026-02-02\"}]}";
        open("INJURY", officer("N", null, name), one).statusCode(201);
        open("INJURY", officer("N", null, name), one).statusCode(409);
        long second = id(open("INJURY", officer("N", null, name), next).statusCode(201));

        add(second, "facts", "{\"facts\": " + one.replace("\"1\"", "\"2\"") + ", \"document\": \"证明\", \"by\": \"张三\"}")
                .statusCode(409)
                .body("code", equalTo("CLAIM_OF_SAME_EVENT"));
        add(second, "facts", "{\"facts\": {\"insured\": true}, \"document\": \"证明\", \"by\": \"张三\"}")
                .statusCode(200);
    }

    @Test
    void aMissingOfficerWhoCameBackMayDieLater() {
        String back = "{\"missing\": {\"since\": \"2024-01-10\", \"returnedOn\": \"2024-03-01\"}}";
        open("SURVIVORS", officer("N", null, name), back).statusCode(201);
        open("SURVIVORS", officer("N", null, name), DIED).statusCode(201);
        open("SURVIVORS", officer("N", null, name), back).statusCode(409);
    }

    @Test
    void aClosedCaseIsReopenedInsteadOfASecond() {
        long first = id(open("SURVIVORS", officer("N", null, name), DIED).statusCode(201));
        add(first, "closing", "{\"by\": \"李四\", \"reason\": \"测试\", \"leavesOpen\": true}")
                .statusCode(200);
        open("SURVIVORS", officer("N", null, name), DIED).statusCode(409);
        add(first, "reopening", "{\"by\": \"李四\", \"reason\": \"新事实\"}").statusCode(200);
    }

    @Test
    void ofManyAtOnceOneIsOpened() {
        String officer = officer("N", null, name);
        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .mapToObj(each -> open("SURVIVORS", officer, DIED).extract())
                        .filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
    }

    private String officer(String no, String unit, String called) {
        String of = "\"officerName\": \"" + called + "\"";
        of += unit == null ? "" : ", \"unit\": \"" + unit + "\"";
        return no == null ? of : of + ", \"officerNo\": \"" + number(no) + "\"";
    }

    private String number(String no) {
        return switch (no) {
            case "N" -> "N" + number;
            case "n" -> " n" + number + " ";
            default -> no + number;
        };
    }

    private static ValidatableResponse open(String kind, String officer, String facts) {
        return given().contentType(ContentType.JSON)
                .body("{\"kind\": \"" + kind + "\", \"region\": \"370000\", " + officer + ", \"facts\": " + facts
                        + ", \"document\": \"决定书\", \"by\": \"张三\"}")
                .post("/v1/claims")
                .then();
    }

    private static ValidatableResponse add(long claim, String what, String body) {
        Response answer = given().contentType(ContentType.JSON).body(body).post("/v1/claims/" + claim + "/" + what);
        return answer.then();
    }

    private static long id(ValidatableResponse opened) {
        return opened.extract().jsonPath().getLong("id");
    }
}
