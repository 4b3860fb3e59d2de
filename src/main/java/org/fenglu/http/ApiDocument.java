package org.fenglu.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The description of the API as the build wrote it, in YAML, or in JSON where that is asked for. Quarkus has an answer
 * of its own at the same address, but reads the whole description at each start to write it again: half a second that
 * grows with each address. The program is packaged without the file that it would read.
 */
final class ApiDocument {

    private static final String FILE = "META-INF/quarkus-generated-openapi-doc.YAML";
    private static final String ADDRESS = "/q/openapi";

    /** After what lets people in, before the answer of Quarkus. */
    private static final int BEFORE_OTHERS = -1;

    void addTo(@Observes Router router) {
        for (String ending : new String[] {"", ".json", ".yaml", ".yml"}) {
            router.get(ADDRESS + ending).order(BEFORE_OTHERS).blockingHandler(this::answer);
        }
    }

    private void answer(RoutingContext context) {
        boolean isJson = isJson(context);
        context.response()
                .putHeader(
                        HttpHeaders.CONTENT_TYPE, (isJson ? "application/json" : "application/yaml") + ";charset=UTF-8")
                .end(Buffer.buffer(isJson ? asJson(written()) : written()));
    }

    private static boolean isJson(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        return context.normalizedPath().endsWith(".json")
                || "json".equalsIgnoreCase(context.request().getParam("format"))
                || context.normalizedPath().equals(ADDRESS)
                        && accepted != null
                        && accepted.contains("application/json");
    }

    private static byte[] written() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The program was built without " + FILE);
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] asJson(byte[] yaml) {
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(new YAMLMapper().readTree(yaml));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
