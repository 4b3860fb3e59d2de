package org.fenglu.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/**
 * Refuses a query with a parameter that the address does not know, or with one twice. A misspelt {@code unit} would
 * otherwise be answered with the figures of the whole force. Pages take what others hang onto their address.
 */
@Provider
final class KnownParameters implements ContainerRequestFilter {

    private static final String API = "/v1/";

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || !request.getUriInfo().getPath().startsWith(API)) {
            return;
        }
        Map<String, Class<?>> known = known();
        given.forEach((name, values) -> {
            Class<?> type = known.get(name);
            if (type == null) {
                throw new Refusal(
                        Kind.MALFORMED,
                        "PARAMETER_UNKNOWN",
                        Map.of("found", name, "expected", String.join(", ", known.keySet())));
            }
            if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
                throw new Refusal(Kind.MALFORMED, "PARAMETER_TWICE", Map.of("found", name));
            }
        });
    }

    private Map<String, Class<?>> known() {
        Map<String, Class<?>> known = new TreeMap<>();
        for (Parameter parameter : resource.getResourceMethod().getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .forEach(field -> put(field, field.getType(), known));
            } else {
                put(parameter, parameter.getType(), known);
            }
        }
        return known;
    }

    private static void put(AnnotatedElement element, Class<?> type, Map<String, Class<?>> known) {
        Stream.ofNullable(element.getAnnotation(QueryParam.class))
                .forEach(parameter -> known.put(parameter.value(), type));
    }
}
