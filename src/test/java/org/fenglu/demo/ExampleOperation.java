package org.fenglu.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An operation of the description.
 *
 * @param path its path, with the names of parameters in braces
 * @param method its method
 * @param description all that is said about it
 */
record ExampleOperation(String path, String method, JsonNode description) {

    String name() {
        return description.path("operationId").asText();
    }

    /**
     * Where it is asked.
     *
     * @param values of the example's parameters, by name
     * @param here what takes the place of some of them
     */
    String address(JsonNode values, Map<String, ?> here) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : description.path("parameters")) {
            String name = parameter.path("name").asText();
            if (!values.has(name) && !here.containsKey(name)) {
                continue;
            }
            String value = here.containsKey(name)
                    ? String.valueOf(here.get(name))
                    : values.path(name).asText();
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else if (parameter.path("in").asText().equals("query")) {
                query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }
}
