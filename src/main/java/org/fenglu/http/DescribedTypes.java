package org.fenglu.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the description of the API what the library does not read from our records, when the program is built:
 * which components of an answer are always there and which may be null, and what our own constraints are composed of.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DescribedTypes implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDED = DotName.createSimple(JsonInclude.class);
    private static final DotName PATTERN = DotName.createSimple(Pattern.class);
    private static final DotName NOT_BLANK = DotName.createSimple(NotBlank.class);
    private static final DotName SIZE = DotName.createSimple(Size.class);

    /** Classes of Jackson that the library describes beside our trees; nothing refers to them. */
    private static final List<String> OF_JACKSON = List.of("JsonNode", "JsonNodeType");

    private final IndexView index;

    public DescribedTypes(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        OF_JACKSON.forEach(api.getComponents()::removeSchema);
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        SchemaReferences references = new SchemaReferences(api);
        Set<String> asked = references.ofRequests();
        Set<String> answered = references.ofAnswers();
        SchemaRecords records = new SchemaRecords(index);
        schemas.values().forEach(DescribedTypes::leaveReferencesAlone);
        schemas.forEach((name, schema) -> {
            Map<String, Schema> properties = Objects.requireNonNullElse(schema.getProperties(), Map.of());
            records.find(name, properties.keySet()).ifPresent(type -> {
                type.recordComponents().forEach(part -> constrain(part.type(), properties.get(part.name())));
                if (answered.contains(name) && !asked.contains(name)) {
                    type.recordComponents().forEach(part -> complete(schema, type, part));
                }
            });
        });
    }

    /** What is told about a property beside a reference is told where that leads; generators refuse both. */
    private static void leaveReferencesAlone(Schema schema) {
        Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
                .values()
                .forEach(property -> {
                    if (property.getRef() != null) {
                        property.setType(null);
                    }
                });
    }

    /** Says of a component of an answer whether it is always there, and whether it may be null. */
    private static void complete(Schema schema, ClassInfo type, RecordComponentInfo part) {
        String name = part.name();
        JsonInclude.Include included = included(type);
        boolean isNullable = part.type().hasAnnotation(NULLABLE);
        boolean isLeftOut = isNullable && included != JsonInclude.Include.ALWAYS
                || isCollection(part.type()) && included == JsonInclude.Include.NON_EMPTY;
        List<String> required = schema.getRequired();
        if (!isLeftOut && (required == null || !required.contains(name))) {
            schema.addRequired(name);
        }
        Schema told = schema.getProperties().get(name);
        if (isNullable && !isLeftOut && told != null) {
            schema.addProperty(name, orNull(told));
        }
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() == null) {
            return schema.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(schema)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private static boolean isCollection(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE;
    }

    private static JsonInclude.Include included(ClassInfo type) {
        AnnotationInstance declared = type.declaredAnnotation(INCLUDED);
        return declared == null || declared.value() == null
                ? JsonInclude.Include.ALWAYS
                : JsonInclude.Include.valueOf(declared.value().asEnum());
    }

    /** Writes out what our own constraints on a type, or on what it holds, are composed of. */
    private void constrain(Type type, @Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        type.annotations().forEach(constraint -> writeOut(constraint, schema));
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            List<Type> arguments = type.asParameterizedType().arguments();
            Type held = arguments.get(arguments.size() - 1);
            constrain(held, arguments.size() == 1 ? schema.getItems() : schema.getAdditionalPropertiesSchema());
        }
    }

    private void writeOut(AnnotationInstance constraint, Schema schema) {
        ClassInfo own = index.getClassByName(constraint.name());
        if (own == null) {
            return;
        }
        AnnotationInstance pattern = own.declaredAnnotation(PATTERN);
        if (pattern != null) {
            schema.setPattern(pattern.value("regexp").asString());
        }
        AnnotationInstance size = own.declaredAnnotation(SIZE);
        if (size != null) {
            schema.setMaxLength(size.value("max").asInt());
        }
        if (own.hasDeclaredAnnotation(NOT_BLANK)) {
            schema.setPattern("\\S");
        }
    }
}
