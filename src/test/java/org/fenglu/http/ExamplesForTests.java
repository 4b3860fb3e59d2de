package org.fenglu.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The examples that the description of the API shows, for tests that send them. */
public final class ExamplesForTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExamplesForTests() {}

    /** Returns the body that the description shows for an operation. */
    public static String body(String operation) {
        return of(operation).path("body").toString();
    }

    /** Returns the whole example of an operation: its parameters, its body and its answer. */
    public static JsonNode of(String operation) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("examples/" + operation + ".json")) {
            return JSON.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
