package org.fenglu.book.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published here is the packaged book itself, so the other tests are paid by the same rates. */
@QuarkusTest
@DisplayName("Releases over the wire")
class ReleaseResourceTest {

    private static final RatesFolder RATES = RatesFolder.asItIs();

    @Test
    void aFolderIsDraftedPublishedAndKnown() {
        String draft = draft(RATES.zip("")).statusCode(201).extract().header("Location");
        given().get(draft)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("decidedAt", nullValue());

        decide(draft + "/publication", "{\"by\": \"张三\"}").statusCode(409).body("code", equalTo("RELEASE_OWN_DRAFT"));
        decide(draft + "/publication", "{\"by\": \"李四\"}")
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("fingerprint", equalTo(RATES.files().fingerprint()));
        decide(draft + "/publication", "{\"by\": \"王五\"}").statusCode(409).body("code", equalTo("RELEASE_PUBLISHED"));

        List<Integer> ids = given().get("/v1/releases").jsonPath().getList("items.id");
        assertThat(ids).isNotEmpty();
        given().get("/v1/releases/as-known-on?day=2099-01-01")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        given().get("/v1/rates?under=national/tax&knownOn=2099-01-01")
                .then()
                .statusCode(200)
                .body("rateBook", equalTo(RATES.files().fingerprint()));
        given().get("/v1/rates/national/tax/wage-withholding?on=2026-10-01&knownOn=2020-01-01")
                .then()
                .statusCode(404)
                .body("code", equalTo("RELEASE_NOT_YET_KNOWN"));
        given().get("/v1/releases/as-known-on?day=2020-01-01")
                .then()
                .statusCode(404)
                .body("code", equalTo("RELEASE_NOT_YET_KNOWN"));
    }

    @Test
    void aDraftCanBeWithdrawnWithAReason() {
        String draft = draft(RATES.zip("rates/")).statusCode(201).extract().header("Location");

        decide(draft + "/withdrawal", "{\"by\": \"张三\"}").statusCode(422);
        decide(draft + "/withdrawal", "{\"by\": \"张三\", \"reason\": \"有误\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("reason", equalTo("有误"));
    }

    @Test
    void allThatIsUnclearIsSaidAtOnce() {
        RatesFolder unclear = RATES.with("region/310000/minimum-wage.csv", ",2740,", ",=B2*2,")
                .with("region/140000/minimum-wage.csv", "snapshot,2150,", "snapshot,,");

        draft(unclear.zip(""))
                .statusCode(422)
                .body("code", equalTo("DRAFT_REFUSED"))
                .body("fields", hasSize(greaterThan(1)))
                .body("fields.field", hasItem(containsString("region/310000/minimum-wage.csv:")))
                .body("fields.field", hasItem(containsString("region/140000/minimum-wage.csv:")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what was sent  | content      | code
          nothing        | ''           | UPLOAD_NOT_ZIP
          a text         | floor,2740   | UPLOAD_NOT_ZIP
        """)
    void whatIsNoFolderOfRatesIsRefused(String what, String content, String code) {
        draft(content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void aZipWithoutRatesIsRefused() {
        draft(RATES.without("national/").without("region/").without("cases/").zip(""))
                .statusCode(422)
                .body("code", equalTo("UPLOAD_NOT_ZIP"));
    }

    private static ValidatableResponse draft(byte[] zip) {
        return given().contentType("application/zip")
                .queryParam("name", "2026 基数")
                .queryParam("by", "张三")
                .body(zip)
                .post("/v1/releases")
                .then();
    }

    private static ValidatableResponse decide(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }
}
