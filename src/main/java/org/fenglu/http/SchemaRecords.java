package org.fenglu.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Finds the record that a schema was made of, which the library does not tell: by its name and its components. */
final class SchemaRecords {

    private static final DotName NAMED = DotName.createSimple(Schema.class);

    private final Map<String, List<ClassInfo>> byName = new HashMap<>();
    private final List<ClassInfo> generic = new ArrayList<>();

    SchemaRecords(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.typeParameters().isEmpty()) {
                byName.computeIfAbsent(name(type), name -> new ArrayList<>()).add(type);
            } else if (type.isRecord()) {
                generic.add(type);
            }
        }
    }

    /** The record of a schema; none where it is of no record. */
    Optional<ClassInfo> find(String schema, Set<String> properties) {
        List<ClassInfo> named = byName.getOrDefault(schema, List.of());
        List<ClassInfo> found = (named.isEmpty() ? generic : named)
                .stream()
                        .filter(type -> schema.startsWith(name(type)))
                        .filter(type -> components(type).equals(properties))
                        .toList();
        if (found.stream().map(ClassInfo::name).distinct().count() > 1) {
            throw new IllegalStateException("Schema " + schema + " can be made of each of " + found + ": name one");
        }
        return found.stream().findFirst();
    }

    private static Set<String> components(ClassInfo type) {
        return type.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }

    private static String name(ClassInfo type) {
        AnnotationInstance named = type.declaredAnnotation(NAMED);
        return named == null || named.value("name") == null
                ? type.name().withoutPackagePrefix().replaceFirst(".*\\$", "")
                : named.value("name").asString();
    }
}
