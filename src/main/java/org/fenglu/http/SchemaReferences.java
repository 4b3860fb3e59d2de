package org.fenglu.http;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which schemas of the description are used by requests, and which by answers. */
final class SchemaReferences {

    private final OpenAPI api;
    private final Map<String, Schema> schemas;

    SchemaReferences(OpenAPI api) {
        this.api = api;
        this.schemas = api.getComponents().getSchemas();
    }

    /** The names of all schemas that a body of a request is made of. */
    Set<String> ofRequests() {
        return reached(operations()
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> schemas(body.getContent())));
    }

    /** The names of all schemas that an answer is made of. */
    Set<String> ofAnswers() {
        Map<String, APIResponse> shared =
                Objects.requireNonNullElse(api.getComponents().getResponses(), Map.of());
        Stream<APIResponse> own =
                operations().flatMap(operation -> operation.getResponses().getAPIResponses().values().stream());
        return reached(Stream.concat(own, shared.values().stream()).flatMap(answer -> schemas(answer.getContent())));
    }

    private Stream<Operation> operations() {
        return api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private Set<String> reached(Stream<Schema> from) {
        Set<String> names = new HashSet<>();
        from.forEach(schema -> collect(schema, names));
        return names;
    }

    private void collect(Schema schema, Set<String> names) {
        String reference = schema.getRef();
        if (reference != null) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (names.add(name) && schemas.containsKey(name)) {
                collect(Objects.requireNonNull(schemas.get(name), name), names);
            }
            return;
        }
        parts(schema).forEach(part -> collect(part, names));
    }

    private static Stream<Schema> parts(Schema schema) {
        Stream<Schema> properties =
                schema.getProperties() == null ? Stream.empty() : schema.getProperties().values().stream();
        Stream<Schema> inside = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(Objects::nonNull);
        Stream<Schema> choices = Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
        return Stream.of(properties, inside, choices).flatMap(part -> part);
    }
}
