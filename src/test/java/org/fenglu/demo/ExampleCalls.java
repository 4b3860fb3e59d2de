package org.fenglu.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fenglu.http.ExamplesForTests;

/**
 * Sends the examples of the description as they stand there and compares what is answered. With
 * FENGLU_EXAMPLES_WRITTEN=1 it writes what was answered into the files instead.
 */
final class ExampleCalls {

    private static final Path FILES = Path.of("src/main/resources/examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ExampleOperation> operations = new TreeMap<>();
    private final Set<String> sent = new TreeSet<>();

    ExampleCalls() throws IOException {
        JsonNode document = JSON.readTree(given().get("/q/openapi.json").asByteArray());
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (method.getValue().has("operationId")) {
                        ExampleOperation operation =
                                new ExampleOperation(path.getKey(), method.getKey(), method.getValue());
                        operations.put(operation.name(), operation);
                    }
                }));
    }

    /** The operations that were not sent so far. */
    Set<String> left() {
        Set<String> left = new TreeSet<>(operations.keySet());
        left.removeAll(sent);
        return left;
    }

    /** Sends an example; returns the answer. */
    JsonNode send(String name) {
        return send(name, Map.of());
    }

    /**
     * Sends an example; returns the answer.
     *
     * @param here the numbers that things have in this store in place of those of the example
     */
    JsonNode send(String name, Map<String, ?> here) {
        JsonNode example = ExamplesForTests.of(name);
        return send(
                name,
                here,
                example.has("body")
                        ? example.path("body").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)
                        : null,
                ContentType.JSON.toString());
    }

    /** Sends an example with a body that is not JSON; returns the answer. */
    JsonNode send(String name, Map<String, ?> here, byte[] body, String type) {
        ExampleOperation operation = operations.get(name);
        assertThat(operation).as(name).isNotNull();
        sent.add(name);
        JsonNode example = ExamplesForTests.of(name);
        RequestSpecification request = given().urlEncodingEnabled(false).header("Accept-Language", "zh");
        if (body != null) {
            request.contentType(type).body(body);
        }
        Response response = request.request(operation.method(), operation.address(example.path("parameters"), here));
        assertThat(response.statusCode())
                .as(() -> name + " " + response.asString())
                .isBetween(200, 299);
        if (!response.contentType().startsWith("application/json")) {
            assertThat(response.asByteArray()).as(name).isNotEmpty();
            return JSON.nullNode();
        }
        JsonNode answer = tree(response);
        compare(name, example, ExampleAnswer.shown(answer));
        return answer;
    }

    private static void compare(String name, JsonNode example, JsonNode shown) {
        if (System.getenv("FENGLU_EXAMPLES_WRITTEN") == null) {
            assertThat(ExampleAnswer.fixed(shown)).as(name).isEqualTo(ExampleAnswer.fixed(example.path("answer")));
            return;
        }
        try {
            ((ObjectNode) example).set("answer", shown);
            Files.writeString(
                    FILES.resolve(name + ".json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode tree(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
