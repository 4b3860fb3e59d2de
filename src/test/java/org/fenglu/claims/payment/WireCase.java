package org.fenglu.claims.payment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A case over the wire, of an officer of its own, opened with the facts of the sample, its figure and its decision. */
record WireCase(long id) {

    static WireCase opened() {
        WireCase opened = opened(sample().getMap("facts"));
        opened.add("figures", """
                {"figure": {"figure": "FUNERAL_AVERAGE", "year": 2011, "amount": "3000.00", "document": "演示"},
                 "by": "张三"}
                """).statusCode(200);
        opened.add("choices", """
                {"choice": "CHILD_LAST_MONTH", "option": "BIRTHDAY_MONTH", "decidedBy": "王五", "reason": "演示"}
                """).statusCode(200);
        return opened;
    }

    static WireCase opened(Map<String, Object> facts) {
        Map<String, Object> opening = Map.of(
                "kind", "SURVIVORS",
                "region", "370000",
                "officerNo", UUID.randomUUID().toString(),
                "officerName", "钱建国",
                "facts", facts,
                "document", "工伤认定决定书",
                "by", "张三");
        String location = given().contentType(ContentType.JSON)
                .body(opening)
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .extract()
                .header("Location");
        return new WireCase(Long.parseLong(location.substring(location.lastIndexOf('/') + 1)));
    }

    /** The sample of the documentation. */
    static JsonPath sample() {
        try {
            return JsonPath.from(Files.readString(Path.of("docs/samples/survivors.json")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String path() {
        return "/v1/claims/" + id;
    }

    ValidatableResponse add(String what, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(path() + "/" + what)
                .then();
    }

    JsonPath journal() {
        return given().get(path()).then().statusCode(200).extract().jsonPath();
    }

    JsonPath statement(String through) {
        return given().get(path() + "/statement?assessedOn=2026-11-22&through=" + through)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
