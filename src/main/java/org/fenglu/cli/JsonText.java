package org.fenglu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** JSON as text, for what is said before or without the rest of the program. */
final class JsonText {

    private JsonText() {}

    static String object(Map<String, String> parts) {
        return written(new TreeMap<>(parts));
    }

    /** Returns maps, lists, numbers and text as JSON. */
    static String written(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
