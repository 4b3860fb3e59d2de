package org.fenglu.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program that reads the description of the API, above all a generator of clients, has to find in it. */
@QuarkusTest
@DisplayName("The description of the API")
class DescriptionTest {

    private static final String SCHEMAS = "#/components/schemas/";

    /** What our own constraints are composed of. */
    private static final Map<String, String> PATTERNS = Map.of(
            "YearToDateRequest/income", "-?[0-9]{1,15}(\\.[0-9]{1,2})?",
            "FundRequest/rate", "[0-9]{1,3}(\\.[0-9]{1,4})?%",
            "BasisRequest/region", "[0-9]{6}",
            "AcceptanceRequest/reason", "\\S");

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document = new ObjectMapper().readTree(given().get("/q/openapi.json").asByteArray());
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        List<String> names = operations().values().stream()
                .map(operation -> operation.path("operationId").asText())
                .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+([A-Z][a-z]*)*"));
    }

    @Test
    void everyOperationSaysWhatItAnswers() {
        assertThat(having(operation -> answer(operation).isMissingNode())).isEmpty();
        assertThat(having(operation -> answer(operation).findValue("schema") == null))
                .isEmpty();
        assertThat(having(operation -> operation.path("summary").asText().isEmpty()))
                .isEmpty();
        assertThat(having(operation -> operation.at("/responses/500/$ref").isMissingNode()))
                .isEmpty();
    }

    @Test
    void everyParameterSaysWhatItMeans() {
        assertThat(having(operation -> operation.path("parameters").findParents("in").stream()
                        .anyMatch(parameter ->
                                parameter.path("description").asText().isEmpty())))
                .isEmpty();
    }

    @Test
    void everyBodyAndEveryAnswerInJsonHasAnExample() {
        assertThat(having(operation -> isShort(operation.path("requestBody")))).isEmpty();
        assertThat(having(operation -> isShort(answer(operation)))).isEmpty();
    }

    @Test
    void aListIsWrittenInOneWay() {
        Map<String, JsonNode> lists = new TreeMap<>();
        operations().forEach((place, operation) -> {
            JsonNode schema = followed(answer(operation).at("/content/application~1json/schema"));
            assertThat(schema.path("type").asText()).as(place).isNotEqualTo("array");
            if (schema.at("/properties/items").isObject()) {
                lists.put(place, schema.path("properties"));
            }
        });
        assertThat(lists).hasSizeGreaterThan(10);
        lists.forEach((place, properties) ->
                assertThat(properties.has("count")).as(place).isTrue());
    }

    @Test
    void everySchemaCanBeFollowedToItsEnd() {
        Set<String> named = names(schemas());
        Set<String> used = document.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith(SCHEMAS))
                .map(reference -> reference.substring(SCHEMAS.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isEqualTo(named);
        assertThat(named).noneMatch(name -> name.matches(".*[0-9]"));
        assertThat(named).allMatch(name -> !schemas().path(name).has("$ref"));
    }

    /** An object that holds anything says so. */
    @Test
    void everyObjectSaysWhatItHolds() {
        List<String> empty = new ArrayList<>();
        schemas().fields().forEachRemaining(schema -> collect(schema.getKey(), schema.getValue(), empty));
        assertThat(empty).isEmpty();
    }

    /** {@code approved}, not {@code isApproved}. */
    @Test
    void aBooleanIsWrittenInOneWay() {
        Set<String> properties = new HashSet<>();
        schemas().findValues("properties").forEach(held -> properties.addAll(names(held)));
        assertThat(properties).isNotEmpty().noneMatch(name -> name.matches("is[A-Z].*"));
    }

    @Test
    void whatMayBeMissingIsTold() {
        JsonNode payslip = schemas().path("StoredPayslipResponse");
        assertThat(payslip.path("required").toString()).contains("payslip", "yearToDate");
        assertThat(payslip.path("required").toString()).doesNotContain("explanation");
        assertThat(schemas().at("/VersionResponse/properties/until/anyOf").toString())
                .contains("null");
    }

    @Test
    void ourOwnConstraintsAreWrittenOut() {
        PATTERNS.forEach((place, pattern) -> assertThat(schemas()
                        .at("/" + place.replace("/", "/properties/"))
                        .path("pattern")
                        .asText())
                .as(place)
                .isEqualTo(pattern));
        assertThat(schemas()
                        .at("/FactsRequest/properties/counts/additionalProperties/pattern")
                        .asText())
                .startsWith("-?[0-9]");
    }

    /** A generated client asks for the first form with json in its name, also where that is the one of problems. */
    @ParameterizedTest(name = "{0}, accepting {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /v1/rates/coverage                    | application/problem+json                   | 200 | application/json
            /v1/rates/coverage                    | application/json, application/problem+json | 200 | application/json
            /v1/rates/coverage                    | application/problem+json, application/json | 200 | application/json
            /v1/rates/coverage                    | application/json;q=0.8, */*                | 200 | application/json
            /v1/projections/options               | application/problem+json                   | 200 | application/json
            /v1/rates/no/such                     | application/problem+json                   | 404 | application/problem+json
            /v1/rates/coverage                    | text/csv                                   | 406 | application/problem+json
            """)
    void aGeneratedClientIsAnswered(String address, String accepted, int status, String form) {
        given().header("Accept", accepted)
                .get(address)
                .then()
                .statusCode(status)
                .contentType(form);
    }

    private List<String> having(Predicate<JsonNode> wrong) {
        return operations().entrySet().stream()
                .filter(operation -> wrong.test(operation.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (method.getValue().has("responses")) {
                        operations.put(method.getKey() + " " + path.getKey(), method.getValue());
                    }
                }));
        return operations;
    }

    private JsonNode schemas() {
        return document.at("/components/schemas");
    }

    private JsonNode followed(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** The answer where all went well. */
    private static JsonNode answer(JsonNode operation) {
        for (String status : List.of("200", "201", "202")) {
            if (operation.path("responses").has(status)) {
                return operation.path("responses").path(status);
            }
        }
        return operation.path("no answer");
    }

    private static boolean isShort(JsonNode bodyOrAnswer) {
        JsonNode content = bodyOrAnswer.at("/content/application~1json");
        return content.isObject() && content.at("/examples/example/value").isMissingNode();
    }

    private static void collect(String place, JsonNode schema, List<String> empty) {
        if (schema.path("type").asText().equals("object")
                && !schema.has("properties")
                && !schema.has("additionalProperties")) {
            empty.add(place);
        }
        schema.fields().forEachRemaining(part -> collect(place + "/" + part.getKey(), part.getValue(), empty));
        if (schema.isArray()) {
            schema.forEach(part -> collect(place, part, empty));
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
