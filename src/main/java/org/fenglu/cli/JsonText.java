package org.fenglu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** A flat JSON object as text, for what is said before or without the rest of the program. */
final class JsonText {

    private JsonText() {}

    static String object(Map<String, String> parts) {
        try {
            return new ObjectMapper().writeValueAsString(new TreeMap<>(parts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
