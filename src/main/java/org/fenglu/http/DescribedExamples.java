package org.fenglu.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the examples of each operation into the description of the API, when the program is built: the file {@code
 * examples/operation.json} holds its {@code parameters}, its {@code body} and its {@code answer}. A test sends each of
 * them and compares the answer.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DescribedExamples implements OASFilter {

    private static final String NAME = "example";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(DescribedExamples::addTo);
    }

    private static void addTo(Operation operation) {
        Map<String, Object> example = read(operation.getOperationId());
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), example.get("body"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getContent() != null) {
                answer.getContent().getMediaTypes().forEach(DescribedExamples::typeFile);
                show(answer.getContent(), example.get("answer"));
            }
        });
        if (operation.getParameters() != null && example.get("parameters") instanceof Map<?, ?> values) {
            for (Parameter parameter : operation.getParameters()) {
                Object value = values.get(parameter.getName());
                parameter.setExample(value == null ? parameter.getExample() : value);
            }
        }
    }

    /** A file is bytes, and a page is text. */
    private static void typeFile(String form, MediaType type) {
        if (type.getSchema() == null) {
            Schema file = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
            type.setSchema(form.startsWith("text/") ? file : file.format("binary"));
        }
    }

    private static void show(@Nullable Content content, @Nullable Object value) {
        if (content != null && value != null) {
            content.getMediaTypes()
                    .values()
                    .forEach(type ->
                            type.addExample(NAME, OASFactory.createExample().value(value)));
        }
    }

    private static Map<String, Object> read(String operation) {
        String place = "examples/" + operation + ".json";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(place)) {
            return file == null ? Map.of() : JSON.readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(place + " cannot be read", broken);
        }
    }
}
