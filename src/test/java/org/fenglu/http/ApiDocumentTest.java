package org.fenglu.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ApiDocumentTest {

    @ParameterizedTest(name = "{0}, accepting {1}: {2}")
    @CsvSource(textBlock = """
            /q/openapi,             */*,                application/yaml
            /q/openapi,             application/yaml,   application/yaml
            /q/openapi,             application/json,   application/json
            /q/openapi?format=JSON, */*,                application/json
            /q/openapi.json,        */*,                application/json
            /q/openapi.yaml,        application/json,   application/yaml
            /q/openapi.yml,         */*,                application/yaml
            """)
    void eachAskerGetsItsForm(String address, String accepted, String form) throws IOException {
        byte[] answer = given().header("Accept", accepted)
                .get(address)
                .then()
                .statusCode(200)
                .header("Content-Type", form + ";charset=UTF-8")
                .extract()
                .asByteArray();
        JsonNode document = (form.endsWith("json") ? new ObjectMapper() : new YAMLMapper()).readTree(answer);
        assertThat(document.at("/info/title").asText()).isEqualTo("Fenglu");
        assertThat(document.at("/paths/~1v1~1projections/post").isObject()).isTrue();
    }

    /** What a case or a scenario holds depends on its kind; the description says no more than that it is an object. */
    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource(textBlock = """
            OpeningRequest,   facts
            EntryRequest,     facts
            ScenarioResponse, request
            """)
    void contentOfManyKindsIsAnObject(String schema, String field) {
        JsonPath document = given().get("/q/openapi.json").jsonPath();
        String property = "components.schemas." + schema + ".properties." + field;
        String place = document.getString(property + ".$ref");
        String found = place == null ? property : place.substring("#/".length()).replace('/', '.');
        assertThat(document.getString(found + ".type")).isEqualTo("object");
    }

    /** Quarkus writes the description in both forms when the program is built. */
    @Test
    void theJsonIsTheOneThatTheBuildWrote() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ClassLoader program = Thread.currentThread().getContextClassLoader();
        try (InputStream written = program.getResourceAsStream("META-INF/quarkus-generated-openapi-doc.JSON")) {
            assertThat(json.readTree(given().get("/q/openapi.json").asByteArray()))
                    .isEqualTo(json.readTree(written));
        }
    }
}
